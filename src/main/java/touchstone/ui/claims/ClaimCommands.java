package touchstone.ui.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import touchstone.model.Trouble;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.words.Words;

/** The commands about claims: moving among them, and what is done to the selected one. */
final class ClaimCommands {

    /** The acts that give a rating by its place on the scale. */
    static final List<Act> RATINGS = List.of(Act.RATE_1, Act.RATE_2, Act.RATE_3, Act.RATE_4, Act.RATE_5, Act.RATE_6);

    private final ClaimActs acts;
    private final Supplier<List<Integer>> order;
    private final ObservableValue<Boolean> mayChange;

    /**
     * Commands about the claims in a list.
     *
     * @param order the numbers of the listed claims, from top to bottom
     */
    ClaimCommands(ClaimActs acts, Supplier<List<Integer>> order) {
        this.acts = acts;
        this.order = order;
        ObservableValue<Boolean> isSelected =
                acts.desk().settingsProperty().map(settings -> settings.place().claim() > 0);
        ObservableValue<Boolean> isFree =
                acts.desk().stateProperty().map(_ -> acts.desk().inTheWay() == null);
        this.mayChange = Bindings.createBooleanBinding(
                () -> Boolean.TRUE.equals(isSelected.getValue()) && Boolean.TRUE.equals(isFree.getValue()),
                isSelected,
                isFree);
    }

    /**
     * Adds them.
     *
     * @param rate rates the claim whose verdict is being written by a step of the scale, counted from 0
     * @param asOf goes to the as-of date of the verdict that is being written
     */
    void addTo(Commands commands, Runnable focus, IntConsumer rate, Runnable asOf) {
        commands.add(
                Command.of(Act.TO_CLAIMS, focus),
                Command.of(Act.NEXT_CLAIM, () -> move(1)),
                Command.of(Act.PREVIOUS_CLAIM, () -> move(-1)),
                Command.of(Act.NEXT_OPEN_CLAIM, this::toNextOpen),
                changing(Act.TAKE_UP, acts::takeUp),
                changing(Act.DISMISS, claim -> acts.dismiss(claim, null)),
                changing(Act.DISMISS_BECAUSE, claim -> acts.write(claim, What.DISMISSAL)),
                changing(Act.SPLIT, claim -> acts.reshape(claim, What.SPLIT)),
                changing(Act.JOIN, claim -> acts.reshape(claim, What.JOIN)),
                changing(Act.REWORD, claim -> acts.write(claim, What.WORDING)),
                changing(Act.GIVE_VERDICT, claim -> acts.write(claim, What.VERDICT)),
                changing(Act.AS_OF, claim -> {
                    acts.write(claim, What.VERDICT);
                    asOf.run();
                }),
                changing(Act.WITHDRAW_VERDICT, acts::withdraw),
                changing(Act.COMMENT, claim -> acts.write(claim, What.COMMENT)),
                changing(Act.ATTACH, acts::addEvidence));
        for (int at = 0; at < RATINGS.size(); at++) {
            int rating = at;
            commands.add(changing(RATINGS.get(at), claim -> {
                acts.write(claim, What.VERDICT);
                rate.accept(rating);
            }));
        }
    }

    private Command changing(Act act, Consumer<Integer> change) {
        return Command.of(act, () -> change.accept(acts.selected())).when(mayChange, this::whyNot);
    }

    private String whyNot() {
        Trouble trouble = acts.desk().inTheWay();
        return trouble == null ? Words.text("claims.select-first") : Words.what(trouble) + " " + Words.next(trouble);
    }

    private void move(int by) {
        List<Integer> numbers = order.get();
        int from = numbers.indexOf(acts.selected());
        int to = from < 0 ? 0 : Math.clamp(from + by, 0, Math.max(0, numbers.size() - 1));
        if (!numbers.isEmpty()) {
            acts.select(numbers.get(to));
        }
    }

    private void toNextOpen() {
        List<Integer> numbers = order.get();
        int from = numbers.indexOf(acts.selected());
        for (int away = 1; away <= numbers.size(); away++) {
            int number = numbers.get((from + away) % numbers.size());
            if (acts.dossier(number).filter(found -> found.claim().isOpen()).isPresent()) {
                acts.select(number);
                return;
            }
        }
    }
}
