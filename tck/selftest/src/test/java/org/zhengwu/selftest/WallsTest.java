package org.zhengwu.selftest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Event;
import org.zhengwu.api.Permits;

/** The walls of the house (design.md, sections 1 to 4, 8 and 11) that the Enforcer cannot see. */
@AnalyzeClasses(locations = House.class)
class WallsTest {

    private static final List<String> TIERS = List.of("technical", "content", "application");
    private static final Pattern TIERED_PACKAGE =
            Pattern.compile("org\\.zhengwu\\.(?:api|spi)\\.(technical|content|application)\\..*");
    private static final Pattern TIERED_MODULE = Pattern.compile("/plugins/(technical|content|application)/");
    private static final Pattern PLUGIN_PACKAGE = Pattern.compile("org\\.zhengwu\\.plugin\\.(\\w+)(?:\\..*)?");
    private static final Pattern SERVICE_PACKAGE =
            Pattern.compile("org\\.zhengwu\\.api\\.(?:technical|content|application)\\.\\w+");
    /** Puts any vendor's plugins before the kit, over the embedded door. */
    private static final String EMBEDDED_CANDIDATE = "org.zhengwu.tck.embedded..";

    private static final Set<String> OTHER_SERVICES =
            Set.of("ServiceCatalogue", "DocumentStore", "AuditTrail", "PolicyLibrary");

    private static final DescribedPredicate<JavaClass> PUBLISHED = resideInAnyPackage(
                    "org.zhengwu.api..", "org.zhengwu.spi..")
            .and(not(bindings()))
            .as("published types");

    @ArchTest
    static void every_compiled_module_is_looked_at(JavaClasses classes) {
        assertThat(classes.contain(Caller.class)).isTrue();
        // The server stands beside the self-test, not below it, so it may not be built yet.
        assertThat(House.modules())
                .filteredOn(module -> !module.endsWith("reference-server"))
                .filteredOn(module -> !House.sources(module).isEmpty())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(Files.isDirectory(module.resolve("target/classes")))
                        .isTrue());
    }

    // Section 1: who may depend on whom

    @ArchTest
    static final ArchRule the_api_stands_on_the_jdk_and_jspecify = classes()
            .that(resideInAPackage("org.zhengwu.api..").and(not(bindings())))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.zhengwu.api..")
                    .and(not(bindings())));

    @ArchTest
    static final ArchRule the_spi_stands_on_the_api = classes()
            .that()
            .resideInAPackage("org.zhengwu.spi..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.zhengwu.api..", "org.zhengwu.spi..")
                            .and(not(bindings())));

    @ArchTest
    static final ArchRule the_bindings_know_no_implementation = noClasses()
            .that(bindings())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhengwu.spi..",
                    "org.zhengwu.runtime..",
                    "org.zhengwu.plugin..",
                    "org.zhengwu.server..",
                    "org.zhengwu.tck..");

    @ArchTest
    static final ArchRule the_runtime_knows_no_function = noClasses()
            .that()
            .resideInAPackage("org.zhengwu.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhengwu.plugin..", "org.zhengwu.server..", "org.zhengwu.tck..");

    @ArchTest
    static final ArchRule the_kit_knows_no_plugin_and_no_server = noClasses()
            .that()
            .resideInAPackage("org.zhengwu.tck..")
            .and()
            .resideOutsideOfPackage(EMBEDDED_CANDIDATE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhengwu.runtime..", "org.zhengwu.plugin..", "org.zhengwu.server..", EMBEDDED_CANDIDATE);

    @ArchTest
    static final ArchRule the_embedded_candidate_knows_no_plugin_and_no_server = noClasses()
            .that()
            .resideInAPackage(EMBEDDED_CANDIDATE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhengwu.plugin..", "org.zhengwu.server..");

    @ArchTest
    static final ArchRule a_plugin_knows_no_other_plugin = classes()
            .that()
            .resideInAPackage("org.zhengwu.plugin..")
            .should(dependOnNo("class of another plugin", WallsTest::isOfAnotherPlugin));

    @ArchTest
    static final ArchRule a_plugin_knows_no_server_and_no_kit = noClasses()
            .that()
            .resideInAPackage("org.zhengwu.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zhengwu.server..", "org.zhengwu.api.http..", "org.zhengwu.tck..");

    @ArchTest
    static final ArchRule the_server_calls_functions_by_the_api = noClasses()
            .that()
            .resideInAPackage("org.zhengwu.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhengwu.plugin..");

    @ArchTest
    static final ArchRule tiers_call_downwards = classes()
            .that(describe("belong to a tier", type -> tier(type) >= 0))
            .should(dependOnNo("type of an upper tier that is not an event", WallsTest::isUpwards));

    @ArchTest
    static final ArchRule plugins_run_on_any_jakarta_server = noClasses()
            .that()
            .resideInAPackage("org.zhengwu.plugin..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.ibm..",
                            "io.openliberty..",
                            "org.hibernate..",
                            "org.eclipse.persistence..",
                            "org.jboss.weld..",
                            "io.smallrye..")
                    // Hibernate Search is the search library; it needs no Hibernate below it.
                    .and(not(resideInAPackage("org.hibernate.search.."))));

    // Sections 3 and 4: the shape of a function

    @ArchTest
    static final ArchRule every_operation_says_who_may_call = methods()
            .that(areOperations())
            .should()
            .beAnnotatedWith(Permits.class)
            .orShould()
            .beAnnotatedWith(Permits.List.class);

    @ArchTest
    static final ArchRule every_operation_takes_the_caller_first = methods()
            .that(areOperations())
            .should(have(describe(
                    "the caller as first parameter",
                    method -> !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class))));

    @ArchTest
    static final ArchRule only_api_operations_are_guarded_by_permits = methods()
            .that()
            .areAnnotatedWith(Permits.class)
            .or()
            .areAnnotatedWith(Permits.List.class)
            .should(be(areOperations()));

    @ArchTest
    static final ArchRule what_is_looked_for_may_be_absent = methods()
            .that(areOperations())
            .and()
            .haveNameMatching("find([A-Z].*)?")
            .should()
            .haveRawReturnType(Optional.class);

    @ArchTest
    static final ArchRule events_are_records_of_the_api = classes()
            .that()
            .implement(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .bePublic()
            .andShould()
            .resideInAPackage("org.zhengwu.api..");

    // Section 8: storage

    @ArchTest
    static final ArchRule entities_stay_in_their_plugin = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage("org.zhengwu.plugin..", "org.zhengwu.runtime..");

    @ArchTest
    static final ArchRule entities_keep_their_fields_to_themselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("a field of a woven entity that was written from outside lost an optimistic-lock conflict");

    // Section 11: style

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should(have(describe(
                    "a name without meaning",
                    type -> type.getSimpleName().matches(".*(Impl|Managers?|Utils?|Utilities|Helpers?)")
                            || (type.isInterface() && type.getSimpleName().matches("I[A-Z][a-z].*")))));

    @ArchTest
    static final ArchRule accessors_have_no_prefix = noMethods()
            .that()
            .areDeclaredInClassesThat(PUBLISHED)
            .and()
            .areNotPrivate()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(Throwable.class)
            .should()
            .haveNameMatching("[gs]et[A-Z].*");

    @ArchTest
    static final ArchRule absence_is_only_returned_never_passed = noCodeUnits()
            .that()
            .areDeclaredInClassesThat(PUBLISHED)
            .and()
            .areNotPrivate()
            .should(have(describe(
                    "an Optional parameter",
                    unit -> unit.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(Optional.class)))));

    @ArchTest
    static final ArchRule absence_is_never_stored =
            noFields().that().areDeclaredInClassesThat(PUBLISHED).should().haveRawType(Optional.class);

    @ArchTest
    static final ArchRule dates_are_java_time = noClasses()
            // Jakarta's own class declares accessors of the old type, which a response has to implement.
            .that()
            .areNotAssignableTo("jakarta.ws.rs.core.Response")
            .should()
            .dependOnClassesThat(assignableTo(Date.class)
                    .or(assignableTo(Calendar.class))
                    .or(assignableTo("java.text.DateFormat"))
                    .as("are dates from before java.time"));

    @ArchTest
    static final ArchRule only_programs_print = noClasses()
            .that()
            .resideOutsideOfPackages("org.zhengwu.server.start..", "org.zhengwu.tck.run..")
            .should()
            .accessFieldWhere(describe(
                    "System.out or System.err is used outside a main method",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName())
                            && !access.getOrigin().getName().equals("main")))
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothing_is_null_unless_it_says_so = classes()
            .that()
            .resideInAPackage("org.zhengwu..")
            .should(have(describe(
                    "a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    private static DescribedPredicate<JavaClass> bindings() {
        return resideInAnyPackage("org.zhengwu.api.json..", "org.zhengwu.api.http..");
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return describe(
                "operations of API services",
                method -> isService(method.getOwner())
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean isService(JavaClass type) {
        return type.isInterface()
                && SERVICE_PACKAGE.matcher(type.getPackageName()).matches()
                && (type.getSimpleName().endsWith("Service") || OTHER_SERVICES.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> dependOnNo(String what, Predicate<Dependency> banned) {
        return new ArchCondition<>("depend on no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(banned)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isOfAnotherPlugin(Dependency dependency) {
        Matcher own = PLUGIN_PACKAGE.matcher(dependency.getOriginClass().getPackageName());
        Matcher other = PLUGIN_PACKAGE.matcher(
                dependency.getTargetClass().getBaseComponentType().getPackageName());
        return own.matches() && other.matches() && !own.group(1).equals(other.group(1));
    }

    private static boolean isUpwards(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return tier(target) > tier(dependency.getOriginClass()) && !isToldByAnEvent(target);
    }

    /** An event, or what an event carries: to read the id in an event is to observe, not to call. */
    private static boolean isToldByAnEvent(JavaClass type) {
        return type.isAssignableTo(Event.class)
                || type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .filter(origin -> origin.isAssignableTo(Event.class))
                        .flatMap(event -> event.getFields().stream())
                        .anyMatch(component -> component.getRawType().equals(type));
    }

    /** The height of the type's tier; -1 for what all tiers share. A plugin's tier is told by its module's folder. */
    private static int tier(JavaClass type) {
        Matcher contract = TIERED_PACKAGE.matcher(type.getPackageName());
        if (contract.matches()) {
            return TIERS.indexOf(contract.group(1));
        }
        Matcher plugin = TIERED_MODULE.matcher(
                type.getSource().map(source -> source.getUri().getPath()).orElse(""));
        return plugin.find() ? TIERS.indexOf(plugin.group(1)) : -1;
    }
}
