package touchstone.desk;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.learning.KeptHead;
import touchstone.work.Job;
import touchstone.work.Work;

/** Learning from a house's choices, as the window sees it: all beside the window, and case by case on the file's thread. */
public final class LiveSchool {

    private final LiveDesk desk;
    private final Work work;
    private final HouseHeads heads;
    private final Clock clock;

    /** Learning at a desk, for a house that has these heads. */
    public LiveSchool(LiveDesk desk, Work work, HouseHeads heads, Clock clock) {
        this.desk = desk;
        this.work = work;
        this.heads = heads;
        this.clock = clock;
    }

    /** The clock of the desk. */
    public Clock clock() {
        return clock;
    }

    /** Name of the case file that is learned from. */
    public String file() {
        return String.valueOf(desk.file().getFileName());
    }

    /**
     * Learns from all choices of the open case file; nothing is used or written.
     *
     * @param title what the work is called while it is under way
     * @param then gets what came of it, unless it was cancelled
     */
    public Job learn(String title, Consumer<Outcome<Schooling>> then) {
        List<Integer> numbers =
                desk.state().cases().stream().map(CaseSummary::number).toList();
        School.Source source = new School.Source(
                file(),
                numbers,
                number -> desk.askAndWait(() -> desk.desk().file().load(number)));
        School school = new School(heads, clock);
        return work.begin(
                title, progress -> school.learn(List.of(source), desk.settings().who(), progress), then);
    }

    /** What was learned here before, and which of it serves. */
    public void listing(String title, Consumer<Outcome<HouseHeads.Listing>> then) {
        work.begin(title, _ -> Outcome.done(heads.listing()), then);
    }

    /** Keeps what was learned and lets it order the claims of new cases. */
    public void keep(String title, Schooling.Proposal proposal, Consumer<Outcome<String>> then) {
        work.begin(title, _ -> heads.keep(proposal.head()).map(KeptHead::name), then);
    }

    /** Lets one that is kept, or the one shipped, order the claims of new cases. */
    public void use(String title, String name, Consumer<Outcome<String>> then) {
        work.begin(title, _ -> heads.use(name), then);
    }

    /** Tells at the window's edge why the order as shipped serves, where the house chose another that can't be used. */
    public void tellOfTrouble(String title) {
        work.begin(title, _ -> heads.inUse(), outcome -> outcome.refusal().ifPresent(desk::tell));
    }
}
