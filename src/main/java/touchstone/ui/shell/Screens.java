package touchstone.ui.shell;

import touchstone.desk.Place;
import touchstone.ui.kit.Screen;

/**
 * The screens of the window, each made in its own room and handed to the frame.
 *
 * @param welcome the first start
 * @param cases all cases
 * @param queue the cases in review
 * @param sidebar the cases in a column beside the open one, in wide windows
 * @param article the open case: its article and its claims
 * @param evidence the evidence of the open case
 * @param timeline the times of the open case
 * @param review what an editor asks and decides
 * @param journal every edit of the open case
 * @param merge what copies of the open case say differently
 */
public record Screens(
        Screen welcome,
        Screen cases,
        Screen queue,
        Screen sidebar,
        Screen article,
        Screen evidence,
        Screen timeline,
        Screen review,
        Screen journal,
        Screen merge) {

    Screen of(Place.View view) {
        return switch (view) {
            case WELCOME -> welcome;
            case CASES -> cases;
            case QUEUE -> queue;
            case ARTICLE -> article;
            case EVIDENCE -> evidence;
            case TIMELINE -> timeline;
            case REVIEW -> review;
            case JOURNAL -> journal;
            case MERGE -> merge;
        };
    }
}
