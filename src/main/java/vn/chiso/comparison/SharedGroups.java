package vn.chiso.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.OwnParts;

/** Puts the members of a reader's own group in its place, so that a comparison by group opens for others as well. */
@Component
class SharedGroups implements OwnParts {

    private static final Pattern GROUP = Pattern.compile("(?<=[?&]subjects=)group(?::|%3A)(\\d{1,18})(?=&|$)");

    private final ComparisonGroups groups;

    SharedGroups(ComparisonGroups groups) {
        this.groups = groups;
    }

    @Override
    public String forOthers(String address) {
        Matcher group = GROUP.matcher(address);
        return AddressParts.path(address).equals(ComparisonAddress.PATH) && group.find()
                ? groups.byId(Long.parseLong(group.group(1)))
                        .map(found -> group.replaceFirst(String.join(",", found.keys())))
                        .orElse(address)
                : address;
    }
}
