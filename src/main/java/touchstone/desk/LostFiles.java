package touchstone.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.casefile.CaseFile;
import touchstone.casefile.LargeFiles;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.words.Words;
import touchstone.work.Work;

/**
 * Which pieces of evidence of the open case have lost the file that should lie beside the case file. That is a glance
 * whenever the case is shown: whether a file is there, as large as it was. Whether its bytes are the same is told by
 * {@link Custody} and by {@code verify}.
 */
public final class LostFiles {

    private final LiveDesk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Set<Integer>> lost = new ReadOnlyObjectWrapper<>(Set.of());
    private List<Content> looked = List.of();
    private String of = "";

    /** The files kept at this desk. */
    public LostFiles(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /** The numbers of the pieces that lost their file, in the open case. */
    public ReadOnlyObjectProperty<Set<Integer>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Looks, where other files belong to the case than when it was looked at last. */
    public void follow(Case now) {
        List<Content> wanted = now.evidence().stream()
                .flatMap(item -> Optional.ofNullable(item.content()).stream())
                .toList();
        if (!now.id().equals(of) || !wanted.equals(looked)) {
            of = now.id();
            looked = wanted;
            look(now);
        }
    }

    /** Looks again. */
    public void look(Case now) {
        CaseFile file = desk.desk().file();
        work.begin(Words.text("evidence.lost.looking"), _ -> Outcome.done(lost(now, file)), found -> {
            if (now.id().equals(of)) {
                found.result().ifPresent(lost::set);
            }
        });
    }

    private static Set<Integer> lost(Case now, CaseFile file) {
        return now.evidence().stream()
                .filter(item -> item.content() != null && LargeFiles.isLost(file, item.content()))
                .map(Evidence::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
