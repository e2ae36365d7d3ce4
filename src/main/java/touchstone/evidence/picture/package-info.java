/** What cameras and programs wrote into a picture, and what the picture itself shows of it. */
@NullMarked
package touchstone.evidence.picture;

import org.jspecify.annotations.NullMarked;
