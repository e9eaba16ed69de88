package org.zhengwu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is measured in turn with others.
 *
 * @param warmUp what makes it warm
 * @param once one repetition
 */
record Contender(String name, Runnable warmUp, Supplier<Measured> once) {

    /** Measures the contenders in rounds, each once a round, and gives the repetitions of each. */
    static List<List<Measured>> inTurn(Report report, int rounds, List<Contender> contenders) {
        for (Contender each : contenders) {
            report.say("warming up: " + each.name());
            each.warmUp().run();
        }
        List<List<Measured>> all = new ArrayList<>();
        contenders.forEach(each -> all.add(new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            report.say("round " + round + " of " + rounds);
            for (int at = 0; at < contenders.size(); at++) {
                all.get(at).add(contenders.get(at).once().get());
            }
        }
        return all;
    }
}
