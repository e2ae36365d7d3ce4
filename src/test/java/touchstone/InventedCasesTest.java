package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.desk.Desk;
import touchstone.desk.SampleCase;
import touchstone.model.CaseSummary;
import touchstone.model.SealCheck;
import touchstone.model.Standing;

/** The pictures of the list show seals that were looked at: so these must hold. */
class InventedCasesTest {

    @TempDir
    private Path folder;

    @Test
    void everySealHolds() {
        Workbench bench = Workbench.in(folder, Clock.system(ZoneOffset.UTC), new CueFinder());
        try (CaseFile file = CaseFile.open(folder.resolve("desk.touchstone"), SampleCase.CHECKER)
                .orThrow()) {
            new InventedCases().putInto(file, bench.tools().sealing()).orThrow();
            Desk desk = new Desk(file, bench.tools(), SampleCase.CHECKER, bench.clock());
            List<Integer> signed = desk.cases().stream()
                    .filter(each -> each.standing() == Standing.SIGNED_OFF)
                    .map(CaseSummary::number)
                    .toList();
            assertThat(signed).hasSizeGreaterThan(90).allSatisfy(number -> {
                desk.open(number).orThrow();
                assertThat(desk.lastSeal().map(SealCheck::state)).contains(SealCheck.State.WHOLE);
            });
        }
    }
}
