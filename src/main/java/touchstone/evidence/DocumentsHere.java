package touchstone.evidence;

import java.util.List;
import touchstone.evidence.document.DocumentReader;
import touchstone.model.DrawnPage;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Progress;

/** Looks into documents in the process that it is called in, one at a time: the parser shares its faces. */
final class DocumentsHere implements Documents {

    @Override
    public synchronized Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress) {
        return DocumentReader.facts(bytes);
    }

    @Override
    public synchronized Outcome<PagedText> text(String name, byte[] bytes, Progress progress) {
        return DocumentReader.text(bytes);
    }

    @Override
    public synchronized Outcome<DrawnPage> page(String name, byte[] bytes, int number, int width, Progress progress) {
        return DocumentReader.page(bytes, number, width);
    }
}
