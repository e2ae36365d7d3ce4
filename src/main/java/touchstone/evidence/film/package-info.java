/** What is written in the containers of films and sounds, read without decoding a frame or a sample. */
@NullMarked
package touchstone.evidence.film;

import org.jspecify.annotations.NullMarked;
