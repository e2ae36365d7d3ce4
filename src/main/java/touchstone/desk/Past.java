package touchstone.desk;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.Finding;

/**
 * A case as it was after one of its entries; nothing can be changed in it.
 *
 * @param entry number of that entry
 * @param then the case
 * @param findings what the program notices in it
 */
public record Past(int entry, Case then, List<Finding> findings) {

    public Past {
        findings = List.copyOf(findings);
    }
}
