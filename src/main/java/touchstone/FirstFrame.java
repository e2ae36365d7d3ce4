package touchstone;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Says on standard output when the window's first frame was drawn, where {@code -Dtouchstone.firstFrame=print} asks; with
 * {@code exit} the program closes after it, which is how its start is measured and its AOT cache trained.
 */
final class FirstFrame {

    private static final String WISH = System.getProperty("touchstone.firstFrame", "");

    private FirstFrame() {}

    /** To be called on the window's thread after the window was shown. */
    static void announce() {
        if (!WISH.isEmpty()) {
            new SecondPulse().start();
        }
    }

    /** A second pulse comes only when the frame of the first has been handed to the screen. */
    private static final class SecondPulse extends AnimationTimer {

        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                stop();
                System.out.println("first frame " + System.currentTimeMillis());
                if (WISH.equals("exit")) {
                    Platform.exit();
                }
            }
        }
    }
}
