package touchstone.exchange.bundle;

import java.util.regex.Pattern;

/** How a bundle is laid out: BagIt 1.0 (RFC 8493) in one folder of a ZIP file, nothing compressed. */
final class Layout {

    static final String BAG = "bagit.txt";
    static final String BAG_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String SIGNATURE = "signature.json";
    static final String CASE = "data/case.json";
    static final String JOURNAL = "data/journal.jsonl";
    static final String MERGED = "data/merged.jsonl";

    /** Anything else in a bundle is not ours. */
    static final Pattern NAME =
            Pattern.compile("bagit\\.txt|bag-info\\.txt|manifest-sha256\\.txt|tagmanifest-sha256\\.txt"
                    + "|signature\\.json|data/case\\.json|data/journal\\.jsonl|data/merged\\.jsonl"
                    + "|data/contents/([0-9a-f]{2})/\\1[0-9a-f]{62}");

    private static final String FOLDER = "touchstone-";
    static final Pattern FOLDER_NAME = Pattern.compile(FOLDER + "[0-9a-f-]{1,40}/");

    private Layout() {}

    /** The folder that everything lies in. */
    static String folder(String caseId) {
        return FOLDER + caseId + "/";
    }

    /** Where bytes lie, by their hash. */
    static String content(String sha256) {
        return "data/contents/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
