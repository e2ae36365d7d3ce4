/** The words and the rules of the house: cases, claims, evidence, verdicts, and what may be done to them; nothing but plain Java. */
@NullMarked
package touchstone.model;

import org.jspecify.annotations.NullMarked;
