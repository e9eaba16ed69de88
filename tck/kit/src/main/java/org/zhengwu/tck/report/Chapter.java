package org.zhengwu.tck.report;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A chapter of the kit: the tests of one function, or those of access.
 *
 * @param function the name that a run selects it by
 * @param core whether the level "core" asks for it
 * @param tests the name of the class that runs its contracts
 * @param services the names of the API interfaces that it judges
 */
public record Chapter(
        String function, boolean core, String tests, List<String> services, String chinese, String english) {

    private static final List<Chapter> ALL = Table.read("chapters.tsv", 6, Chapter::line);

    public Chapter {
        services = List.copyOf(services);
    }

    /** Every chapter, in the order of a run. */
    public static List<Chapter> all() {
        return ALL;
    }

    /** The class that runs its contracts. */
    public Class<?> testClass() {
        return load(tests);
    }

    /** The API interfaces that it judges. */
    public List<Class<?>> serviceTypes() {
        return services.stream().<Class<?>>map(Chapter::load).toList();
    }

    /** The tests that a whole run of it consists of, by name. */
    List<Method> testMethods() {
        return Arrays.stream(testClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The kit lacks its " + name, missing);
        }
    }

    private static Chapter line(String[] columns) {
        List<String> services = columns[3].isEmpty() ? List.of() : List.of(columns[3].split(","));
        return new Chapter(columns[0], columns[1].equals("core"), columns[2], services, columns[4], columns[5]);
    }
}
