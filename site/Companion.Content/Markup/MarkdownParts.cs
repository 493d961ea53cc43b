using System.Runtime.CompilerServices;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// A parsed document and those of its parts that something asks for, found in one walk, in the order of the document.
/// </summary>
internal sealed class MarkdownParts
{
    private readonly List<LeafBlock> _textBlocks = [];
    private readonly List<HeadingBlock> _headings = [];
    private readonly List<ParagraphBlock> _paragraphs = [];
    private readonly List<HtmlBlock> _htmlBlocks = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<ListBlock> _lists = [];
    private readonly List<ListItemBlock> _listItems = [];
    private readonly List<LinkInline> _links = [];
    private readonly List<AutolinkInline> _autolinks = [];
    private readonly List<HtmlInline> _htmlInlines = [];
    private readonly List<TaskList> _taskLists = [];
    private readonly List<string> _blockIds = [];

    private MarkdownParts(MarkdownDocument document) => Document = document;

    /// <summary>The document.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>The blocks that consist of inline Markdown: paragraphs, headings, cells of tables.</summary>
    public IReadOnlyList<LeafBlock> TextBlocks => _textBlocks;

    /// <summary>The headings.</summary>
    public IReadOnlyList<HeadingBlock> Headings => _headings;

    /// <summary>The paragraphs, also those of lists and quotes.</summary>
    public IReadOnlyList<ParagraphBlock> Paragraphs => _paragraphs;

    /// <summary>The blocks of HTML.</summary>
    public IReadOnlyList<HtmlBlock> HtmlBlocks => _htmlBlocks;

    /// <summary>The footnotes' texts.</summary>
    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    /// <summary>The lists.</summary>
    public IReadOnlyList<ListBlock> Lists => _lists;

    /// <summary>The items of the lists.</summary>
    public IReadOnlyList<ListItemBlock> ListItems => _listItems;

    /// <summary>The links and pictures.</summary>
    public IReadOnlyList<LinkInline> Links => _links;

    /// <summary>The addresses in angle brackets.</summary>
    public IReadOnlyList<AutolinkInline> Autolinks => _autolinks;

    /// <summary>The tags among text.</summary>
    public IReadOnlyList<HtmlInline> HtmlInlines => _htmlInlines;

    /// <summary>The checkboxes.</summary>
    public IReadOnlyList<TaskList> TaskLists => _taskLists;

    /// <summary>The ids that authors gave to blocks other than headings.</summary>
    public IReadOnlyList<string> BlockIds => _blockIds;

    /// <summary>Finds the parts of a document.</summary>
    /// <exception cref="InsufficientExecutionStackException">The document is nested too deeply.</exception>
    public static MarkdownParts Of(MarkdownDocument document)
    {
        var parts = new MarkdownParts(document);
        parts.AddChildren(document);
        return parts;
    }

    private void AddChildren(ContainerBlock container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var block in container)
        {
            Add(block);
            if (block is ContainerBlock inner)
            {
                AddChildren(inner);
            }
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _headings.Add(heading);
                break;
            case ParagraphBlock paragraph:
                _paragraphs.Add(paragraph);
                break;
            case HtmlBlock html:
                _htmlBlocks.Add(html);
                break;
            case Footnote footnote:
                _footnotes.Add(footnote);
                break;
            case ListBlock list:
                _lists.Add(list);
                break;
            case ListItemBlock item:
                _listItems.Add(item);
                break;
            default:
                break;
        }

        if (block is not HeadingBlock && block.TryGetAttributes()?.Id is { } id)
        {
            _blockIds.Add(id);
        }

        if (block is LeafBlock { Inline: { } inline } leaf)
        {
            _textBlocks.Add(leaf);
            AddChildren(inline);
        }
    }

    private void AddChildren(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LinkInline link:
                    _links.Add(link);
                    AddChildren(link);
                    break;
                case ContainerInline inner:
                    AddChildren(inner);
                    break;
                case AutolinkInline link:
                    _autolinks.Add(link);
                    break;
                case HtmlInline html:
                    _htmlInlines.Add(html);
                    break;
                case TaskList box:
                    _taskLists.Add(box);
                    break;
                default:
                    break;
            }
        }
    }
}
