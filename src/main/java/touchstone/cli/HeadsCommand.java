package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import touchstone.desk.HouseHeads;
import touchstone.model.Outcome;
import touchstone.model.learning.KeptHead;
import touchstone.words.LearningWords;
import touchstone.words.Words;

/** {@code touchstone heads}: what the claim finder orders by, what was learned before, and the way back. */
@Command(
        name = "heads",
        description = "Show what the claim finder has learned here and which of it is in use, or use another.")
final class HeadsCommand extends TypedCommand {

    @ArgGroup
    private @Nullable Change change;

    private static final class Change {

        @Option(
                names = "--use",
                paramLabel = "NAME",
                description = "Let this one order the claims of new cases: a name from the list, or “shipped”.")
        private @Nullable String use;

        @Option(names = "--back", description = "Go back to the one that was in use before.")
        private boolean back;
    }

    HeadsCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        HouseHeads heads = new HouseHeads(around.folders().heads());
        return changed(heads).map(_ -> shown(heads)).fold(done -> done, this::tell);
    }

    private Outcome<String> changed(HouseHeads heads) {
        if (change == null) {
            return Outcome.done("");
        }
        if (change.back) {
            return heads.back();
        }
        String name = String.valueOf(change.use).strip();
        boolean isWhole = name.equals(KeptHead.SHIPPED) || name.startsWith("house ");
        return heads.use(isWhole ? name : "house " + name);
    }

    private int shown(HouseHeads heads) {
        HouseHeads.Listing listing = heads.listing();
        if (common.json) {
            Json.print(LearningJson.of(listing), around.out());
        } else {
            for (KeptHead head : listing.heads()) {
                line(head.name(), listing.inUse());
                around.out()
                        .println("    "
                                + LearningWords.origin(head, around.clock().getZone()));
                around.out().println("    " + LearningWords.judged(head.compared()));
            }
            line(KeptHead.SHIPPED, listing.inUse());
            heads.before().ifPresent(name -> around.out().println(Words.text("cli.heads.back", name)));
        }
        listing.damaged().forEach(this::tell);
        return listing.damaged().isEmpty() ? Messages.DONE : Messages.UNUSABLE;
    }

    private void line(String name, String inUse) {
        around.out()
                .println((name.equals(inUse) ? "* " : "  ")
                        + name
                        + (name.equals(inUse) ? Words.text("cli.heads.in-use") : ""));
    }
}
