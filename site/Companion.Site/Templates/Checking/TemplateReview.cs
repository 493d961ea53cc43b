using Companion.Site.Templates.Liquid;
using Companion.Sources;
using Fluid;
using Fluid.Ast;

namespace Companion.Site.Templates.Checking;

/// <summary>
/// Reads a template without rendering it: what it includes, whether it reads <c>inner</c>, and which names in it do not exist.
/// Liquid shows nothing for an unknown name, so that a misspelt one is found by nobody.
/// </summary>
internal sealed class TemplateReview : AstVisitor
{
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly List<(string Name, TemplatePlace Place)> _roots = [];
    private readonly List<(string Root, string Member, TemplatePlace Place)> _members = [];
    private readonly List<(string Name, TemplatePlace Place)> _filters = [];
    private readonly List<(string Name, TemplatePlace Place)> _includes = [];
    private TemplatePlace _place = new("", 0, IsTag: true);

    /// <summary>Reads a template.</summary>
    public static TemplateReview Of(IFluidTemplate template)
    {
        var review = new TemplateReview();
        review.VisitTemplate(template);
        return review;
    }

    /// <summary>Whether it reads <c>inner</c>.</summary>
    public bool ReadsInner => _roots.Any(root => root.Name == TemplateNames.Inner);

    /// <summary>The partials that it includes by name.</summary>
    public IEnumerable<string> Includes => _includes.Select(include => include.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it includes partials by a name that only rendering determines.</summary>
    public bool IncludesAny { get; private set; }

    /// <summary>Reports the names that do not exist.</summary>
    /// <param name="source">The template.</param>
    /// <param name="known">The known names.</param>
    /// <param name="diagnostics">Receives them.</param>
    /// <returns>Whether the template can be rendered all the same.</returns>
    public bool Report(SourceText source, TemplateNames known, DiagnosticBag diagnostics)
    {
        var isUsable = true;
        foreach (var (name, place) in _filters.Where(filter => !known.Filters.Contains(filter.Name)))
        {
            isUsable = false;
            diagnostics.Error(
                source.At(place.Find(name)),
                $"unknown filter \"{name}\"",
                Advice(name, known.Filters, "docs/writing.md lists the filters")
            );
        }

        foreach (var (name, place) in _includes.Where(include => !known.Partials.Contains(include.Name)))
        {
            isUsable = false;
            diagnostics.Error(
                source.At(place.Find(name)),
                $"there is no partial \"{name}\"",
                Advice(name, known.Partials, $"put it at layouts/partials/{name}.html")
            );
        }

        if (known.Variables is { } variables)
        {
            ReportVariables(source, variables, diagnostics);
        }

        return isUsable;
    }

    private void ReportVariables(SourceText source, IReadOnlyCollection<string> variables, DiagnosticBag diagnostics)
    {
        foreach (
            var (name, place) in _roots.Where(root => !variables.Contains(root.Name) && !_assigned.Contains(root.Name))
        )
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    source.At(place.Find(name)),
                    $"nothing defines \"{name}\" in this template, so it is empty",
                    Advice(name, [.. variables, .. _assigned], $"the variables are: {string.Join(", ", variables)}")
                )
            );
        }

        foreach (var (root, member, place) in _members.Where(found => !_assigned.Contains(found.Root)))
        {
            if (TemplateNames.MembersOf(root) is { } members && !members.Contains(member))
            {
                diagnostics.Add(
                    Diagnostic.Warning(
                        source.At(place.Find(member)),
                        $"\"{root}\" has no \"{member}\", so it is empty",
                        Advice(member, members, $"it has: {string.Join(", ", members)}")
                    )
                );
            }
        }
    }

    private static string Advice(string name, IEnumerable<string> known, string otherwise) =>
        Suggestion.Nearest(name, known) is { } nearest ? $"did you mean \"{nearest}\"?" : otherwise;

    /// <inheritdoc />
    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is not TrackedStatement tracked)
        {
            return statement;
        }

        var outer = _place;
        _place = tracked.Place;
        NoteAssigned(tracked.Inner);
        Visit(tracked.Inner);
        _place = outer;
        return statement;
    }

    /// <inheritdoc />
    public override Expression VisitOtherExpression(Expression expression)
    {
        switch (expression)
        {
            case TrackedExpression tracked:
                var outer = _place;
                _place = tracked.Place;
                Visit(tracked.Inner);
                _place = outer;
                break;
            case BoundedRange range:
                Visit(range.Inner);
                break;
        }

        return expression;
    }

    /// <inheritdoc />
    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        _filters.Add((filterExpression.Name, _place));
        return base.VisitFilterExpression(filterExpression);
    }

    /// <inheritdoc />
    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        if (memberExpression.Segments is [IdentifierSegment root, ..])
        {
            _roots.Add((root.Identifier, _place));
        }

        if (memberExpression.Segments is [IdentifierSegment owner, IdentifierSegment member, ..])
        {
            _members.Add((owner.Identifier, member.Identifier, _place));
        }

        return base.VisitMemberExpression(memberExpression);
    }

    private void NoteAssigned(Statement statement)
    {
        switch (statement)
        {
            case AssignStatement assign:
                _assigned.Add(assign.Identifier);
                break;
            case CaptureStatement capture:
                _assigned.Add(capture.Identifier);
                break;
            case ForStatement loop:
                _assigned.UnionWith([loop.Identifier, "forloop"]);
                break;
            case TableRowStatement row:
                _assigned.UnionWith([row.Identifier, "tablerowloop"]);
                break;
            case IncrementStatement increment:
                _assigned.Add(increment.Identifier);
                break;
            case DecrementStatement decrement:
                _assigned.Add(decrement.Identifier);
                break;
            case MacroStatement macro:
                _assigned.Add(macro.Identifier);
                _assigned.UnionWith(macro.Arguments.Select(argument => argument.Name).OfType<string>());
                break;
            case FromStatement from:
                _assigned.UnionWith(from.Functions);
                IncludesAny = true;
                break;
            case IncludeStatement include:
                NoteInclude(include.Path, include.Alias, include.AssignStatements);
                break;
            case RenderStatement render:
                NoteInclude(render.Path, render.AssignStatements);
                break;
        }
    }

    private void NoteInclude(Expression path, string? alias, IReadOnlyList<AssignStatement>? values)
    {
        // An included template shares its includer's variables, and may set them.
        _assigned.UnionWith(values?.Select(value => value.Identifier) ?? []);
        _assigned.UnionWith(alias is null ? [] : [alias]);
        var expression = path is TrackedExpression tracked ? tracked.Inner : path;
        if (expression is LiteralExpression literal)
        {
            NoteInclude(literal.Value.ToStringValue(), values);
        }
        else
        {
            IncludesAny = true;
        }
    }

    private void NoteInclude(string path, IReadOnlyList<AssignStatement>? values)
    {
        _includes.Add((PartialFiles.NameOf(path), _place));
        foreach (var value in values ?? [])
        {
            Visit(value.Value);
        }
    }
}
