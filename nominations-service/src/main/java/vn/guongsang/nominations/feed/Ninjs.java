package vn.guongsang.nominations.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import vn.guongsang.nominations.profile.ChangeFeed;
import vn.guongsang.nominations.profile.ChangeItem;

/** What both versions of ninjs (IPTC News in JSON) share: the page around the items, and the states of an item. */
final class Ninjs {

    private Ninjs() {}

    /** ninjs describes one item; the page around them is ours. */
    static String page(FeedPage page, Function<ChangeItem, ObjectNode> writer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode items = node.putArray("items");
        page.items().forEach(item -> items.add(writer.apply(item)));
        if (page.links().next() != null) {
            node.put("next", page.links().next());
        }
        if (page.links().since() != null) {
            node.put("since", page.links().since());
        }
        return node.toString();
    }

    /** {@code canceled} is for ever unless a newer version says otherwise; {@code withheld} waits for its time. */
    static String status(ChangeItem item) {
        if (item.profile() != null) {
            return "usable";
        }
        return item.tombstone().reason().equals("NOT_PUBLIC") ? "withheld" : "canceled";
    }

    /** The position: it rises with every word on a profile, a removal and a return included. */
    static String version(ChangeItem item) {
        return String.valueOf(ChangeFeed.position(item.cursor()));
    }
}
