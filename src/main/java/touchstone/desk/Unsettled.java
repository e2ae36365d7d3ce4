package touchstone.desk;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.Missing;

/** What copies of the open case say differently; worked out once for each state that the case was in. */
final class Unsettled {

    private String worked = "";
    private List<Missing.Apart> found = List.of();

    /** What nobody settled yet, on the desk's thread. */
    List<Missing.Apart> in(Desk desk) {
        String wanted = desk.now().map(Unsettled::state).orElse("");
        if (!wanted.equals(worked)) {
            found = Joined.at(desk).disputes().stream()
                    .map(dispute -> new Missing.Apart(dispute.matter().name(), dispute.claim(), dispute.evidence()))
                    .toList();
            worked = wanted;
        }
        return found;
    }

    private static String state(Case open) {
        return open.id() + " " + open.trail().entries();
    }
}
