package touchstone.archive;

/**
 * Where an entry of a ZIP file lies.
 *
 * @param name as the list gives it
 * @param method 0 stored, 8 deflated
 * @param crc of the unpacked bytes
 * @param header where its own header begins
 * @param start where its bytes begin
 * @param packed how many there are
 * @param size how many they are unpacked
 */
record ZipEntryPlace(String name, int method, long crc, int header, int start, int packed, long size) {}
