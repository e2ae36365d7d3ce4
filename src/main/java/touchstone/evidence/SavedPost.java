package touchstone.evidence;

import java.util.Optional;
import org.jsoup.nodes.Document;
import touchstone.evidence.post.PostPage;
import touchstone.evidence.post.ReadPost;
import touchstone.markup.Pages;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** The post that a saved page is of. One that breaks off would be drawn with half of its words as if they were all. */
final class SavedPost {

    /** A page with its pictures written into it has some ten million characters. */
    static final int LONGEST_PAGE = 16 * 1024 * 1024;

    private SavedPost() {}

    /**
     * The post on a page; nothing where it is another page. Refused where the page is not whole, or is that of a post and
     * has more in it than any such.
     *
     * @param name of the file, for a message
     */
    static Outcome<Optional<ReadPost>> in(String name, String html) {
        if (Pages.breaksOff(html)) {
            return refused("trouble.evidence.page-broken", name);
        }
        Optional<Document> page = html.length() > LONGEST_PAGE ? Optional.empty() : Pages.parsed(html);
        if (page.isEmpty() && beginsAsPost(html)) {
            return refused("trouble.evidence.page-limits", name);
        }
        return Outcome.done(page.flatMap(PostPage::in));
    }

    private static boolean beginsAsPost(String html) {
        return Pages.parsed(html.substring(0, Math.min(html.length(), Held.HEAD)))
                .flatMap(PostPage::in)
                .isPresent();
    }

    private static Outcome<Optional<ReadPost>> refused(String key, String name) {
        return Outcome.refused(Trouble.unreadable(key, name));
    }
}
