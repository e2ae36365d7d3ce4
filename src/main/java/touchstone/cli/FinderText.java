package touchstone.cli;

import java.util.Locale;
import touchstone.model.Article;
import touchstone.model.Sureness;
import touchstone.words.Words;

/** Which finder ranked an article's claims, in which language, and how far that can be trusted: two lines for people. */
final class FinderText {

    private FinderText() {}

    static String of(Article read, String finder, Sureness sure) {
        String key = "claims.sure." + sure.name().toLowerCase(Locale.ROOT);
        String language = language(read);
        return Words.text(key, language) + " (" + finder + ")" + System.lineSeparator()
                + Words.text(key + ".why", language);
    }

    private static String language(Article read) {
        return read.language() == null
                ? Words.text("claims.sure.unknown-language")
                : Locale.forLanguageTag(read.language()).getDisplayLanguage(Locale.ENGLISH);
    }
}
