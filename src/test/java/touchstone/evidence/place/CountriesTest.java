package touchstone.evidence.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Coordinates;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "60.61, 27.88, Finland",
        "59.93, 30.33, Russia",
        "48.85, 2.35, France",
        "-33.86, 151.0, Australia",
        "35.68, 139.69, Japan",
        "40.71, -74.1, United States of America",
        "-1.29, 36.82, Kenya",
        "50.45, 30.52, Ukraine",
        "31.5, 34.45, Palestine",
        "66.0, -170.0, Russia",
        "-80.0, 0.0, Antarctica"
    })
    void knowsTheCountryInWhichAPointLies(double latitude, double longitude, String country) {
        assertThat(Countries.shipped().at(new Coordinates(latitude, longitude)).country())
                .isEqualTo(country);
    }

    @Test
    void namesTheNearestCountryAtSea() {
        Countries.Whereabouts found = Countries.shipped().at(new Coordinates(59.9, 25.0));

        assertThat(found.country()).isEqualTo("Finland");
        assertThat(found.kilometres()).isBetween(5, 40);
        assertThat(found.words()).endsWith("km from Finland");
    }

    /** Vaalimaa lies a stone's throw from the border, which the outlines draw with a few kilometres to spare. */
    @ParameterizedTest
    @CsvSource({
        "60.6075, 27.8392, Finland, Russia",
        "60.555, 27.85, Russia, Finland",
        "49.05, -110, Canada, United States of America"
    })
    void namesTheOtherSideOfABorderThatIsNear(double latitude, double longitude, String country, String across) {
        Countries.Whereabouts found = Countries.shipped().at(new Coordinates(latitude, longitude));

        assertThat(found.country()).isEqualTo(country);
        assertThat(found.across()).isEqualTo(across);
        assertThat(found.border()).isBetween(1, 9);
        assertThat(found.words())
                .isEqualTo("%s, about %d km from %s; borders are drawn roughly here"
                        .formatted(country, found.border(), across));
        assertThat(Countries.shipped().at(new Coordinates(48.85, 2.35)).words()).isEqualTo("France");
    }

    @Test
    void saysOpenSeaWhereNoCountryIsNear() {
        assertThat(Countries.shipped().at(new Coordinates(30, -45)).words()).isEqualTo("open sea");
    }

    @Test
    void pointsAreReadAsTheyAreWritten() {
        assertThat(Coordinates.parse("60.61234, -27.88001"))
                .hasValueSatisfying(point -> assertThat(point).hasToString("60.61234, -27.88001"));
        assertThat(Coordinates.parse("91, 0")).isEmpty();
        assertThat(Coordinates.parse("north of the border")).isEmpty();
    }
}
