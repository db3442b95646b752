package vn.guongsang.nominations.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/** Atom 1.0 (RFC 4287) with links between pages (RFC 5005) and tombstones (RFC 6721). */
@ApplicationScoped
public class AtomFeed implements FeedFormat {

    public static final String MEDIA_TYPE = "application/atom+xml";

    /** Relation of the link under which a reader asks for what came after the page; no registered one says that. */
    static final String SINCE = "urn:guongsang:since";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final FeedConfig config;
    private final XMLOutputFactory xml = XMLOutputFactory.newFactory();

    AtomFeed(FeedConfig config) {
        this.config = config;
    }

    @Override
    public String write(FeedPage page) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeNamespace("at", TOMBSTONES);
            out.writeAttribute("xml:lang", "vi");
            head(out, page);
            for (ChangeItem item : page.items()) {
                if (item.profile() == null) {
                    deleted(out, item);
                } else {
                    entry(out, item, page);
                }
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter out, FeedPage page) throws XMLStreamException {
        element(out, "id", urn(page.id()));
        element(out, "title", TITLE);
        element(out, "updated", page.updated().toString());
        author(out);
        element(out, "rights", config.rights() + ". " + config.usageTerms());
        element(out, "generator", "Gương Sáng");
        link(out, "self", MEDIA_TYPE, page.links().self());
        link(out, "next", MEDIA_TYPE, page.links().next());
        link(out, SINCE, MEDIA_TYPE, page.links().since());
        link(out, "license", null, config.termsUrl().map(Object::toString).orElse(null));
    }

    private void entry(XMLStreamWriter out, ChangeItem item, FeedPage page) throws XMLStreamException {
        ProfileView profile = item.profile();
        out.writeStartElement("entry");
        element(out, "id", FeedPage.urn(item));
        element(out, "title", FeedText.clean(profile.headline()));
        element(out, "published", profile.publishedFrom().toString());
        element(out, "updated", item.at().toString());
        author(out);
        element(out, "rights", config.rights());
        category(out, profile.sector(), page.links().sectors(), page.sectorName(profile));
        element(out, "summary", FeedText.clean(profile.summary()));
        out.writeStartElement("content");
        out.writeAttribute("type", "html");
        out.writeCharacters(FeedText.html(profile));
        out.writeEndElement();
        link(out, "alternate", "application/json", page.links().profile(item.profileId()));
        for (FeedPhoto photo : FeedPhoto.of(profile)) {
            link(out, "enclosure", photo.type(), photo.url(), photo.caption() + " (" + photo.credit() + ")");
        }
        out.writeEndElement();
    }

    private static void deleted(XMLStreamWriter out, ChangeItem item) throws XMLStreamException {
        out.writeStartElement("at", "deleted-entry", TOMBSTONES);
        out.writeAttribute("ref", FeedPage.urn(item));
        out.writeAttribute("when", item.at().toString());
        out.writeStartElement("at", "comment", TOMBSTONES);
        out.writeCharacters(FeedText.removal(item.tombstone()));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void author(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("author");
        element(out, "name", config.publisher());
        out.writeEndElement();
    }

    private static void category(XMLStreamWriter out, String term, String scheme, String label)
            throws XMLStreamException {
        out.writeEmptyElement("category");
        out.writeAttribute("term", term);
        out.writeAttribute("scheme", scheme);
        out.writeAttribute("label", label);
    }

    private static void link(XMLStreamWriter out, String relation, String type, String address)
            throws XMLStreamException {
        link(out, relation, type, address, null);
    }

    private static void link(XMLStreamWriter out, String relation, String type, String address, String title)
            throws XMLStreamException {
        if (address == null) {
            return;
        }
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        if (type != null) {
            out.writeAttribute("type", type);
        }
        out.writeAttribute("href", address);
        if (title != null) {
            out.writeAttribute("title", title);
        }
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
