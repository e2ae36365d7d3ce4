/** From an article to the claims in it that are worth checking: lines, sentences, speakers, cues, scores, repeats; each a pure step. */
@NullMarked
package touchstone.claims;

import org.jspecify.annotations.NullMarked;
