package org.zhengwu.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The median of the repetitions, with the least and the most. */
record Spread(double median, double least, double most) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    static <T> Spread of(Collection<T> repetitions, ToDoubleFunction<T> value) {
        return of(repetitions.stream().mapToDouble(value).toArray());
    }

    /** The ratio of each repetition to the one beside it in the same round. */
    static Spread ratio(List<Measured> of, List<Measured> to, ToDoubleFunction<Measured> value) {
        double[] ratios = new double[of.size()];
        for (int at = 0; at < ratios.length; at++) {
            ratios[at] = value.applyAsDouble(of.get(at)) / value.applyAsDouble(to.get(at));
        }
        return of(ratios);
    }
}
