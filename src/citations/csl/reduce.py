"""Makes the styles in this folder from those of the CSL project.

A style of a whole manual knows some fifty types of works, and an engine takes up to two seconds to read it. A dossier cites its pages and
its sources: what can never apply to them is taken out here, and what is left gives the same citations in a fraction of the time. Usage,
with a copy of github.com/citation-style-language/styles; `locales-ar.xml` is that of github.com/citation-style-language/locales, without
its comments:

    python3 reduce.py STYLES/apa.csl apa.csl
    python3 reduce.py STYLES/chicago-shortened-notes-bibliography.csl chicago.csl
    python3 reduce.py STYLES/modern-language-association.csl mla.csl
"""
import sys
import xml.etree.ElementTree as ET

CSL = "http://purl.org/net/xbiblio/csl"
TYPES = {"webpage", "article-newspaper"}
VARIABLES = {"author", "title", "container-title", "publisher", "issued", "URL", "language"}
CONDITIONS = ("type", "variable", "is-numeric", "is-uncertain-date", "locator", "position", "disambiguate")


def name(element):
    return element.tag.rsplit("}", 1)[-1]


def truth(attribute, value):
    """True, False or None where it depends on the work."""
    if attribute == "type":
        return None if value in TYPES else False
    if attribute in ("variable", "is-uncertain-date"):
        return None if value in VARIABLES else False
    return False


def holds(condition):
    tests = [truth(key, value) for key in CONDITIONS for value in condition.get(key, "").split()]
    if set(condition.attrib) - set(CONDITIONS) - {"match"}:
        tests.append(None)
    match = condition.get("match", "all")
    if match == "all":
        return False if False in tests else None
    if match == "any":
        return None if None in tests else False
    return None if None in tests else True


def reduce(element, macros):
    """What is left of an element: a list, because a condition that always holds leaves its children."""
    kind = name(element)
    if kind == "choose":
        return reduce_choose(element, macros)
    if kind == "text" and "macro" in element.attrib:
        return [element] if len(macros(element.get("macro"))) else []
    if kind in ("text", "number", "date", "label") and element.get("variable", "title") not in VARIABLES:
        return []
    if kind == "names":
        kept = [one for one in element.get("variable").split() if one in VARIABLES]
        if not kept and element.find(f"{{{CSL}}}substitute") is None:
            return []
        if kept:
            element.set("variable", " ".join(kept))
    called = calls(element, macros, whole=True)
    children = [left for child in element for left in reduce(child, macros)]
    for child in list(element):
        element.remove(child)
    element.extend(children)
    if kind == "substitute" and not children:
        return []
    if kind == "group" and (not children or called and not calls(element, macros)):
        return []
    return [element]


def reduce_choose(element, macros):
    left = []
    for branch in element:
        held = True if name(branch) == "else" else holds(branch)
        if held is False:
            continue
        branch[:] = [one for child in branch for one in reduce(child, macros)]
        if held is True and not left:
            return list(branch)
        if held is True and name(branch) != "else":
            branch.tag, branch.attrib = f"{{{CSL}}}else", {}
        left.append(branch)
        if held is True:
            break
    if not any(len(branch) for branch in left):
        return []
    if left:
        left[0].tag = f"{{{CSL}}}if"
    element[:] = left
    return [element]


def calls(element, macros, whole=False):
    """Whether an element asks for a variable; `whole` before it is reduced."""
    if element.get("variable") and name(element) not in ("if", "else-if"):
        return True
    if element.get("macro"):
        return calls(macros(element.get("macro"), whole), macros, whole)
    return any(calls(child, macros, whole) for child in element)


def main(source, target):
    ET.register_namespace("", CSL)
    tree = ET.parse(source)
    style = tree.getroot()
    wholes = {one.get("name"): one for one in ET.parse(source).getroot() if name(one) == "macro"}
    originals = {one.get("name"): one for one in style if name(one) == "macro"}
    done = {}

    def macros(key, whole=False):
        if whole:
            return wholes[key]
        if key not in done:
            macro = originals[key]
            macro[:] = [left for child in macro for left in reduce(child, macros)]
            done[key] = macro
        return done[key]

    bibliography = style.find(f"{{{CSL}}}bibliography")
    for sort in bibliography.findall(f"{{{CSL}}}sort"):
        bibliography.remove(sort)
    # Each citation stands alone: nothing of it depends on others beside it.
    bibliography.attrib.pop("subsequent-author-substitute", None)
    layout = bibliography.find(f"{{{CSL}}}layout")
    layout[:] = [left for child in layout for left in reduce(child, macros)]
    used, open_ends = set(), [layout]
    while open_ends:
        for one in open_ends.pop().iter():
            key = one.get("macro")
            if key and key not in used:
                used.add(key)
                open_ends.append(done[key])
    for one in list(style):
        if name(one) == "macro" and one.get("name") not in used:
            style.remove(one)
    citation = style.find(f"{{{CSL}}}citation")
    citation.attrib.clear()
    citation[:] = [ET.Element(f"{{{CSL}}}layout")]
    citation[0].append(ET.Element(f"{{{CSL}}}text", {"variable": "title"}))
    info = style.find(f"{{{CSL}}}info")
    summary = info.find(f"{{{CSL}}}summary")
    if summary is None:
        summary = ET.SubElement(info, f"{{{CSL}}}summary")
    summary.text = f"Reduced to web pages and newspaper articles by reduce.py from {source.rsplit('/', 1)[-1]} of the CSL project, under the same licence."
    ET.indent(tree, "  ")
    tree.write(target, encoding="utf-8", xml_declaration=True)


main(*sys.argv[1:])
