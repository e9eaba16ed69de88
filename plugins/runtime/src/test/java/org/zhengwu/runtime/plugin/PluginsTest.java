package org.zhengwu.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluginsTest {

    private final PluginDescriptor cases = plugin("zhengwu.cases", "Zhengwu", "cases", "[1,2)", "deadlines,audit");
    private final PluginDescriptor deadlines = plugin("zhengwu.deadlines", "Zhengwu", "deadlines", "[1,2)", "audit");
    private final PluginDescriptor audit = plugin("zhengwu.audit", "Zhengwu", "audit", "[1,2)", "");
    private final PluginDescriptor city = plugin("city.cases", "City", "cases", "[1,3)", "");
    private final PluginDescriptor town = plugin("town.cases", "Town", "cases", "[1,2)", "");

    @Test
    void putsEachPluginAfterThoseThatItRequires() {
        assertThat(choose(Map.of(), cases, deadlines, audit).chosen()).containsExactly(audit, deadlines, cases);
    }

    @Test
    void prefersAVendorsPluginToTheReference() {
        Plugins plugins = choose(Map.of(), cases, deadlines, audit, city);

        assertThat(plugins.of("cases")).contains(city);
        assertThat(plugins.leavesOut("zhengwu.cases.JpaCases")).isTrue();
        assertThat(plugins.leavesOut("city.cases.CityCases")).isFalse();
    }

    @Test
    void refusesTwoVendorsWithoutAChoice() {
        assertThatThrownBy(() -> choose(Map.of(), city, town))
                .isInstanceOf(PluginException.class)
                .hasMessage("Several plugins give the function cases (city.cases, town.cases):"
                        + " set zhengwu.cases.plugin to one.");
    }

    @Test
    void takesTheOneThatTheSettingNames() {
        assertThat(choose(Map.of("zhengwu.cases.plugin", "town.cases"), city, town)
                        .of("cases"))
                .contains(town);
    }

    @Test
    void refusesASettingThatNamesWhatIsNotThere() {
        assertThatThrownBy(() -> choose(Map.of("zhengwu.cases.plugin", "other.cases"), city))
                .hasMessage("zhengwu.cases.plugin names other.cases, which is not there; what is there: city.cases.");
    }

    @Test
    void leavesAFunctionOutWhenToldTo() {
        assertThat(choose(Map.of("zhengwu.cases.plugin", "none"), city).of("cases"))
                .isEmpty();
    }

    @Test
    void refusesAPluginForAnotherVersionOfTheApi() {
        PluginDescriptor later = plugin("late.cases", "Late", "cases", "[2,3)", "");

        assertThatThrownBy(() -> choose(Map.of(), later))
                .hasMessage("The plugin late.cases was built for versions [2,3) of the API of cases,"
                        + " and this is version 1.");
    }

    @Test
    void refusesAPluginWithoutAFunctionThatItRequires() {
        assertThatThrownBy(() -> choose(Map.of(), deadlines))
                .hasMessage("The plugin zhengwu.deadlines requires the function audit, which no plugin gives.");
    }

    @Test
    void acceptsAFunctionThatTheHostGives() {
        assertThat(Plugins.choose(List.of(deadlines), name -> Optional.empty(), Set.of("audit"))
                        .chosen())
                .containsExactly(deadlines);
    }

    @Test
    void refusesTheSamePluginTwice() {
        assertThatThrownBy(() -> choose(Map.of(), audit, audit))
                .hasMessage("The plugin zhengwu.audit is there twice, in here and here: leave one.");
    }

    @Test
    void refusesADescriptorThatLacksAWord() {
        assertThatThrownBy(() -> plugin("x", "Zhengwu", "", "[1,2)", ""))
                .hasMessage("The plugin descriptor here lacks 'function'.");
        assertThatThrownBy(() -> plugin("x", "Zhengwu", "cases", "1", ""))
                .hasMessage("The plugin descriptor here has an API range that is not written like [1,2).");
        assertThatThrownBy(() -> plugin("x", "Zhengwu", "Cases", "[1,2)", ""))
                .hasMessage("The plugin x names the function 'Cases', which is not a lower-case word.");
    }

    @Test
    void refusesADescriptorWithAWordThatItDoesNotKnow() {
        Properties properties = properties("x", "Zhengwu", "cases", "[1,2)", "");
        properties.setProperty("require", "audit");

        assertThatThrownBy(() -> PluginDescriptor.of(properties, "here"))
                .hasMessage("The plugin descriptor here says 'require', which is none of api, entities, function, id,"
                        + " migrations, package, provides, requires, tier, vendor, version.");
    }

    @Test
    void refusesAServiceOfAnotherFunctionThanItsOwn() {
        Properties properties = properties("x", "Zhengwu", "notification", "[1,2)", "");
        properties.setProperty("provides", "org.zhengwu.api.technical.notifications.NotificationService");

        assertThatThrownBy(() -> PluginDescriptor.of(properties, "here"))
                .hasMessage("The plugin x names the function 'notification' and provides"
                        + " org.zhengwu.api.technical.notifications.NotificationService, which belongs to"
                        + " notifications.");
    }

    private static Plugins choose(Map<String, String> settings, PluginDescriptor... found) {
        return Plugins.choose(List.of(found), name -> Optional.ofNullable(settings.get(name)), Set.of());
    }

    private static PluginDescriptor plugin(String id, String vendor, String function, String api, String requires) {
        return PluginDescriptor.of(properties(id, vendor, function, api, requires), "here");
    }

    private static Properties properties(String id, String vendor, String function, String api, String requires) {
        Properties properties = new Properties();
        properties.setProperty("id", id);
        properties.setProperty("version", "1.0");
        properties.setProperty("vendor", vendor);
        properties.setProperty("tier", "technical");
        properties.setProperty("function", function);
        properties.setProperty("api", api);
        properties.setProperty("package", id);
        properties.setProperty("requires", requires);
        return properties;
    }
}
