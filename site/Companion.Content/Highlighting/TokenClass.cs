namespace Companion.Content.Highlighting;

/// <summary>
/// The few meanings that determine the colour of code. <see cref="TokenClassNames"/> maps each to its CSS class: a
/// single letter, since a page repeats it often.
/// </summary>
public enum TokenClass
{
    /// <summary>No colour: names, operators, punctuation.</summary>
    None,

    /// <summary><c>k</c>: a keyword, also a template's tag name or a style sheet's at-rule.</summary>
    Keyword,

    /// <summary><c>s</c>: a string with its quotes, or a regular expression.</summary>
    Quoted,

    /// <summary><c>e</c>: a part of a string that is not literal: <c>\n</c>, <c>%s</c>, <c>{</c>.</summary>
    Escape,

    /// <summary><c>n</c>: a number with its unit, a date.</summary>
    Number,

    /// <summary><c>l</c>: a constant: <c>True</c>, <c>null</c>, a name in capitals, a colour, an entity.</summary>
    Literal,

    /// <summary><c>c</c>: a comment or a documentation string.</summary>
    Comment,

    /// <summary><c>f</c>: a function, a shell command, a template filter.</summary>
    Function,

    /// <summary><c>t</c>: a type, class or exception.</summary>
    Type,

    /// <summary><c>v</c>: a variable of a visible kind: <c>$PORT</c>, <c>{{ user }}</c>, <c>self</c>.</summary>
    Variable,

    /// <summary><c>p</c>: a key, property, attribute, command-line option or process name.</summary>
    Property,

    /// <summary><c>g</c>: an element's tag, or a style sheet's selector.</summary>
    Tag,

    /// <summary><c>d</c>: a decorator, annotation or directive: <c>@login_required</c>, <c>#!/bin/sh</c>, <c>@@ -1 +1 @@</c>.</summary>
    Directive,

    /// <summary><c>h</c>: a heading: <c>[section]</c>, a diff's file names, a Markdown title.</summary>
    Heading,

    /// <summary><c>i</c>: an inserted line.</summary>
    Inserted,

    /// <summary><c>x</c>: a deleted line.</summary>
    Deleted,
}
