package touchstone.findings;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.Finding;

/** One thing that the program can notice in a case. */
public interface Check {

    /** What there is to notice, in the order of claims and evidence; the same for the same case. */
    List<Finding> in(Case of);
}
