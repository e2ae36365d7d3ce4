package touchstone.ui.evidence;

import java.util.HashMap;
import java.util.Map;
import touchstone.desk.LiveDesk;
import touchstone.desk.Unfinished;
import touchstone.model.Testimony;
import touchstone.model.Testimony.Naming;
import touchstone.model.Testimony.Wording;
import touchstone.ui.evidence.Fields.Field;

/** What was begun in a form and not kept: notes of a call may have taken longer than anything else of a case. */
final class Begun {

    private static final String WORDING = "terms-wording";
    private static final String NAMING = "terms-naming";

    private final Unfinished unfinished;
    private final Unfinished.Spot spot;

    /** What was begun in a form of that sort in the open case. */
    Begun(LiveDesk desk, WrittenForm.Sort sort) {
        unfinished = desk.unfinished();
        spot = Unfinished.Spot.of(desk.state(), sort.commandId(), 0);
    }

    /** Fills a form with it, and remembers from then on what is written there. */
    void goOn(Fields fields, Terms terms) {
        Map<String, String> words = unfinished.at(spot);
        for (Field field : Field.values()) {
            fields.fill(field, words.get(field.name()));
        }
        terms.show(new Testimony(null, null, null, null, naming(words), wording(words)));
        Runnable remember = () -> remember(fields, terms);
        fields.onWriting(remember);
        terms.onChoosing(remember);
    }

    /** Throws it away: it was kept, or is not wanted. */
    void forget() {
        unfinished.forget(spot);
    }

    private void remember(Fields fields, Terms terms) {
        Map<String, String> words = new HashMap<>(fields.written());
        if (!words.isEmpty()) {
            words.put(WORDING, terms.wording().name());
            words.put(NAMING, terms.naming().name());
        }
        unfinished.keep(spot, words);
    }

    private static Naming naming(Map<String, String> words) {
        for (Naming each : Naming.values()) {
            if (each.name().equals(words.get(NAMING))) {
                return each;
            }
        }
        return Naming.NOT_ASKED;
    }

    private static Wording wording(Map<String, String> words) {
        for (Wording each : Wording.values()) {
            if (each.name().equals(words.get(WORDING))) {
                return each;
            }
        }
        return Wording.NOT_SAID;
    }
}
