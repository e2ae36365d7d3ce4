package touchstone.exchange.html;

import java.util.List;
import touchstone.exchange.Dossier;
import touchstone.exchange.Withholding;
import touchstone.model.Review;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Waive;
import touchstone.words.EditWords;
import touchstone.words.MissingWords;
import touchstone.words.Words;

/**
 * Who did what and when. Talk within the house and looks stay in the house; how many of them there are is said. What an
 * editor let pass is not left out.
 */
final class JournalSection {

    private static final int OPEN_UP_TO = 40;

    private final Markup page;
    private final Dossier dossier;
    private final Withholding names;

    JournalSection(Markup page, Dossier dossier, Withholding names) {
        this.names = names;
        this.page = page;
        this.dossier = dossier;
    }

    /** Writes it. */
    void write() {
        List<Entry> shown =
                dossier.journal().stream().filter(JournalSection::isForReaders).toList();
        int kept = dossier.journal().size() - shown.size();
        page.begin("section", "id", "journal").element("h2", Words.text("report.journal"));
        waivers();
        boolean isLong = shown.size() > OPEN_UP_TO;
        if (isLong) {
            page.begin("details").element("summary", Words.text("report.journal-entries", shown.size()));
        }
        table(shown);
        if (isLong) {
            page.end();
        }
        if (kept > 0) {
            page.element("p", Words.text("report.journal-kept", kept), "class", "beside quiet small");
        }
        page.end();
    }

    private void waivers() {
        List<Review.Waiver> waivers = dossier.subject().review().waivers();
        if (waivers.isEmpty()) {
            return;
        }
        page.element("p", Words.text("report.waivers"), "class", "prose").begin("ul", "class", "findings");
        for (Review.Waiver waiver : waivers) {
            page.begin("li");
            Drawing.WARNING.into(page);
            page.begin("span", "dir", "auto")
                    .text(Words.text(
                            "report.waived",
                            waiver.by().name(),
                            MissingWords.line(waiver.missing()),
                            names.plain(waiver.because())))
                    .end()
                    .end();
        }
        page.end();
    }

    private void table(List<Entry> entries) {
        page.begin("table", "class", "journal").begin("thead").begin("tr");
        page.element("th", Words.text("report.journal.entry"))
                .element("th", Words.text("report.journal.when"))
                .element("th", Words.text("report.journal.who"))
                .element("th", Words.text("report.journal.what"))
                .end()
                .end()
                .begin("tbody");
        for (Entry entry : entries) {
            page.begin("tr")
                    .element("td", Integer.toString(entry.stamp().number()))
                    .element("td", ReportPage.minute(entry.stamp().at()))
                    .quoted("td", "who", entry.stamp().by().name())
                    .quoted("td", "what", names.plain(EditWords.line(entry.edit())))
                    .end();
        }
        page.end().end();
    }

    private static boolean isForReaders(Entry entry) {
        return entry.edit().sort() == Edit.Sort.WORK
                || entry.edit().sort() == Edit.Sort.STEP
                || entry.edit() instanceof Waive;
    }
}
