package touchstone.desk;

import touchstone.model.DrawnPicture;
import touchstone.model.FilmFrame;

/**
 * A frame of a film, ready for a contact sheet.
 *
 * @param frame as it was cut out
 * @param small what is seen of it on the sheet
 */
public record DrawnFrame(FilmFrame frame, DrawnPicture small) {}
