package touchstone.model;

import java.util.List;

/**
 * The outline of a country, simplified.
 *
 * @param name as Natural Earth writes it; which borders are right is not the program's to say
 * @param rings closed lines, each as longitude and latitude in turn, in degrees
 */
public record Outline(String name, List<float[]> rings) {

    public Outline {
        rings = List.copyOf(rings);
    }
}
