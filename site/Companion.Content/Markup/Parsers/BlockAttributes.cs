using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Parsers;

/// <summary>Gives blocks the attributes that their author wrote.</summary>
internal static class BlockAttributes
{
    /// <summary>Gives a block attributes; one with an id that is already used gets a number.</summary>
    public static void Attach(BlockProcessor processor, AttributeList list, Block bearer)
    {
        if (bearer is LinkReferenceDefinition or LinkReferenceDefinitionGroup or HtmlBlock)
        {
            return;
        }

        // As in Hugo, a heading keeps its id, and the classes that it has in its own line.
        var attributes = bearer.GetAttributes();
        list.AddTo(attributes, withClasses: bearer is not HeadingBlock || attributes.Classes is not { Count: > 0 });
        if (list.Id is { } id && attributes.Id is null)
        {
            attributes.Id = MarkdownContext.Of(processor.Context)?.MakeUnique(id) ?? id;
        }
    }
}
