/** The SQLite file that holds the cases: its journal, tables, search and bytes; all SQL is here. */
@NullMarked
package touchstone.casefile;

import org.jspecify.annotations.NullMarked;
