package touchstone.claims;

import touchstone.model.Reason.Cue;

/**
 * A cue seen in a sentence.
 *
 * @param cue what was seen
 * @param start first UTF-16 unit of the words in which it was seen
 * @param end the unit after the last
 */
record Sighting(Cue cue, int start, int end) {}
