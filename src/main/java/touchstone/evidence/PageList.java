package touchstone.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.model.Fact;
import touchstone.model.SavedPage;
import touchstone.model.When;
import touchstone.words.Times;
import touchstone.words.Words;

/**
 * The pages that a web archive holds, as somebody reads them: when each was captured, what it is called, where it stood.
 *
 * @param pages in the archive's order
 */
record PageList(List<SavedPage> pages) {

    private static final int MOST = 1_000;

    /** How many there are, and when the first and the last were captured, by the clock of the program that did. */
    List<Fact> facts() {
        if (pages.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Fact.Kind.PAGE_COUNT, Integer.toString(pages.size()), Fact.SetBy.PROGRAM, "pages"));
        List<Instant> times = pages.stream()
                .flatMap(page -> page.captured() instanceof When.Moment(Instant at) ? Stream.of(at) : Stream.empty())
                .sorted()
                .toList();
        if (!times.isEmpty()) {
            facts.add(captured(times.getFirst(), "evidence.archive.first"));
        }
        if (times.size() > 1 && !times.getLast().equals(times.getFirst())) {
            facts.add(captured(times.getLast(), "evidence.archive.last"));
        }
        return facts;
    }

    private static Fact captured(Instant at, String readFrom) {
        return new Fact(Fact.Kind.CREATED_TIME, at.toString(), Fact.SetBy.PROGRAM, Words.text(readFrom));
    }

    /** The address, where all pages have the same. */
    Optional<String> onlyAddress() {
        List<String> addresses = pages.stream()
                .map(SavedPage::address)
                .filter(address -> address.startsWith("http"))
                .distinct()
                .limit(2)
                .toList();
        return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
    }

    /** A paragraph for each page. */
    Optional<String> words() {
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        String listed = pages.stream().limit(MOST).map(PageList::line).collect(Collectors.joining("\n\n"));
        return Optional.of(
                pages.size() > MOST
                        ? listed + "\n\n" + Words.text("evidence.archive.more", pages.size() - MOST)
                        : listed);
    }

    private static String line(SavedPage page) {
        String title = page.title() == null ? "" : page.title() + "\n";
        String when = page.captured() == null ? "" : "\n" + Times.stated(page.captured());
        return title + page.address() + when;
    }
}
