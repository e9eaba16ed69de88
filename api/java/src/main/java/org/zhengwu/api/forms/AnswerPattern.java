package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of an answer, in the part of the usual patterns that needs no backtracking: characters, {@code .},
 * classes such as {@code [A-Z0-9]}, {@code \d} and {@code \w}, each with {@code ?}, {@code *}, {@code +},
 * {@code {n}}, {@code {n,}} or {@code {n,m}}, and alternatives by {@code |}. There are no groups and no
 * references. The whole answer has to match. A page can use it as it is, and no answer makes it slow.
 *
 * @since 0.1
 */
public record AnswerPattern(String value) {

    private static final int LONGEST = 200;
    private static final Pattern PIECE = Pattern.compile("(\\[\\^?(?:[^\\[\\]\\\\&^]|\\\\[dw\\p{Punct}])+\\]"
            + "|\\\\[dw\\p{Punct}]"
            + "|[^\\\\\\[\\]{}()*+?^$|])"
            + "([?*+]|\\{\\d{1,4}(?:,\\d{0,4})?\\})?");

    public AnswerPattern {
        requireNonNull(value, "value");
        alternatives(value);
    }

    /** Reads a pattern; throws {@link IllegalArgumentException} where it holds anything else. */
    public static AnswerPattern of(String text) {
        return new AnswerPattern(text);
    }

    /** Whether the whole text has the form. */
    public boolean matches(String text) {
        int[] points = text.codePoints().toArray();
        return alternatives(value).stream().anyMatch(pieces -> matches(pieces, points));
    }

    private static boolean matches(List<Piece> pieces, int[] points) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (Piece piece : pieces) {
            reached = piece.ends(reached, points);
        }
        return reached.get(points.length);
    }

    private static List<List<Piece>> alternatives(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A pattern has 1 to " + LONGEST + " characters");
        }
        List<List<Piece>> all = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '|') {
                all.add(pieces);
                pieces = new ArrayList<>();
                at++;
            } else if (matcher.region(at, text.length()).lookingAt()) {
                pieces.add(Piece.of(matcher.group(1), matcher.group(2)));
                at = matcher.end();
            } else {
                throw new IllegalArgumentException("A pattern holds something else at character " + at);
            }
        }
        all.add(pieces);
        return all;
    }

    /** A kind of character and how often it comes. */
    private record Piece(Pattern element, int least, int most) {

        static Piece of(String element, @Nullable String times) {
            Pattern one = Pattern.compile(element);
            if (times == null) {
                return new Piece(one, 1, 1);
            }
            return switch (times.charAt(0)) {
                case '?' -> new Piece(one, 0, 1);
                case '*' -> new Piece(one, 0, Integer.MAX_VALUE);
                case '+' -> new Piece(one, 1, Integer.MAX_VALUE);
                default -> counted(one, times.substring(1, times.length() - 1));
            };
        }

        private static Piece counted(Pattern one, String times) {
            int comma = times.indexOf(',');
            int least = Integer.parseInt(comma < 0 ? times : times.substring(0, comma));
            String last = times.substring(comma + 1);
            int most = last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
            if (most < least) {
                throw new IllegalArgumentException("A pattern asks for at least more than at most");
            }
            return new Piece(one, least, most);
        }

        /** Where the piece may end, for every place where it may start. */
        BitSet ends(BitSet starts, int[] points) {
            int[] runs = new int[points.length + 1];
            for (int at = points.length - 1; at >= 0; at--) {
                boolean matches =
                        element.matcher(Character.toString(points[at])).matches();
                runs[at] = matches ? runs[at + 1] + 1 : 0;
            }
            BitSet ends = new BitSet();
            for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
                int longest = Math.min(most, runs[at]);
                if (longest >= least) {
                    ends.set(at + least, at + longest + 1);
                }
            }
            return ends;
        }
    }
}
