package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.Requirements;

/** The broken plugins of every function but cases, and that none is missing. */
class BrokenPluginsTest extends BrokenPluginTests {

    BrokenPluginsTest() {
        super(OF_CASES.negate());
    }

    @Test
    void everyTestedRequirementHasABrokenPlugin() {
        Set<String> tested = new TreeSet<>();
        Requirements.all().stream()
                .filter(line -> line.tested() && line.binding() == Requirements.Binding.MUST)
                .map(Requirements.Line::id)
                .forEach(tested::add);
        Set<String> broken = new TreeSet<>();
        BrokenPlugin.all().stream().map(BrokenPlugin::breaks).forEach(broken::add);

        assertThat(broken).isEqualTo(tested);
    }
}
