package org.zhengwu.api.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violation;

class FormPropertiesTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 31);
    private static final int FIELDS = 6;
    private static final List<String> NAUGHTY = naughty();

    /** A draft whose conditions name any of its fields, so that many go in a circle. */
    @Property
    void acceptsConditionsExactlyWhereTheyGoInNoCircle(@ForAll("conditions") List<Set<Integer>> dependsOn) {
        Checked<FormDefinition> checked = form(dependsOn).check();

        assertThat(checked.violations().isEmpty()).isEqualTo(isOrderable(dependsOn));
    }

    @Property
    void neverThrowsWhateverIsAnswered(
            @ForAll("acyclic") List<Set<Integer>> dependsOn, @ForAll("answers") Map<String, String> answers) {
        FormDefinition form = form(dependsOn).check().orThrow();

        List<Violation> found = form.check(answers, Set.of(), FILED);
        List<FormField> asked = form.asked(answers);

        assertThat(found).noneMatch(each -> each.field().isEmpty() && !answers.containsKey(""));
        assertThat(form.fields().filter(field -> dependsOn.get(indexOf(field)).isEmpty()))
                .allMatch(asked::contains);
    }

    @Property
    void acceptsWhatItAsksForAndNothingElse(@ForAll("acyclic") List<Set<Integer>> dependsOn) {
        FormDefinition form = form(dependsOn).check().orThrow();
        Map<String, String> all = new HashMap<>();
        form.fields().forEach(field -> all.put(field.name(), "true"));

        assertThat(form.check(all, Set.of(), FILED)).isEmpty();
        all.put("f0", "false");
        List<FormField> asked = form.asked(all);
        assertThat(form.check(all, Set.of(), FILED))
                .allMatch(each -> each.code().equals("not-asked"))
                .hasSize(FIELDS - asked.size());
    }

    @Provide
    Arbitrary<List<Set<Integer>>> conditions() {
        return Arbitraries.integers()
                .between(0, FIELDS - 1)
                .set()
                .ofMaxSize(2)
                .list()
                .ofSize(FIELDS);
    }

    /** Fields that depend on earlier ones only. */
    @Provide
    Arbitrary<List<Set<Integer>>> acyclic() {
        List<Arbitrary<Set<Integer>>> each = new ArrayList<>();
        each.add(Arbitraries.just(Set.of()));
        for (int i = 1; i < FIELDS; i++) {
            each.add(Arbitraries.integers().between(0, i - 1).set().ofMaxSize(3));
        }
        return Combinators.combine(each).as(sets -> sets);
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.of(NAUGHTY), Arbitraries.strings());
        Arbitrary<String> name = Arbitraries.oneOf(Arbitraries.of("f0", "f1", "f2", "f3", "f4", "f5"), text);
        Arbitrary<String> value = Arbitraries.oneOf(Arbitraries.of("true", "false", ""), text);
        return Arbitraries.maps(name, value).ofMaxSize(12);
    }

    private static FormDraft form(List<Set<Integer>> dependsOn) {
        FormFieldDraft[] fields = new FormFieldDraft[dependsOn.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = FormDraftTest.field("f" + i, "YES_NO")
                    .required(true)
                    .askedWhen(dependsOn.get(i).stream()
                            .map(other -> new FieldConditionDraft("f" + other, List.of("true")))
                            .toList())
                    .build();
        }
        return FormDraftTest.form(fields);
    }

    /** Whether the fields can be put in an order in which each depends on earlier ones only. */
    private static boolean isOrderable(List<Set<Integer>> dependsOn) {
        List<Integer> ordered = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int i = 0; i < dependsOn.size(); i++) {
                if (!ordered.contains(i) && ordered.containsAll(dependsOn.get(i))) {
                    grew = ordered.add(i);
                }
            }
        }
        return ordered.size() == dependsOn.size();
    }

    private static int indexOf(FormField field) {
        return Integer.parseInt(field.name().substring(1));
    }

    /** The texts that break programs, and a few of them where the shared list is not at hand. */
    private static List<String> naughty() {
        List<String> found =
                new ArrayList<>(List.of("null", "\u202e", "\ud800", "👩‍👩‍👧", "<script>", "'; drop table", "０"));
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path list = folder.resolve("shared/data/bad-input/blns/blns.txt");
            if (Files.exists(list)) {
                found.addAll(lines(list));
            }
        }
        return found;
    }

    private static List<String> lines(Path list) {
        try {
            return Files.readAllLines(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
