package org.zhengwu.api.json;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sealed interfaces and the records that they permit. */
final class SealedTypes {

    private SealedTypes() {}

    /** Whether values of the class carry their type: a sealed interface, or a record of one. */
    static boolean isMember(Class<?> type) {
        if (type.isInterface() && type.isSealed()) {
            return true;
        }
        return type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(SealedTypes::isMember);
    }

    /** The records that a sealed interface permits, those of sealed interfaces below it included. */
    static List<NamedType> namesBelow(Class<?> type) {
        List<NamedType> names = new ArrayList<>();
        if (type.isInterface() && type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                names.addAll(namesBelow(permitted));
            }
        } else {
            names.add(new NamedType(type, nameOf(type)));
        }
        return names;
    }

    /** The simple name in kebab-case. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
