using Companion.Jupyter.Contents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Assistance;
using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Serving.Assisting;

/// <summary>Answers the requests of an editor while a cell is being written.</summary>
internal sealed class Assistance(Lazy<CSharpKernel> kernel)
{
    private const int Indent = 4;

    /// <summary>Lists the completions at a position.</summary>
    public CompleteReply Complete(CompleteRequest request)
    {
        var code = request.Code;
        var list = kernel.Value.Complete(code, CodePoints.ToUnits(code, request.CursorPos));
        var start = CodePoints.FromUnits(code, list.Start);
        var end = CodePoints.FromUnits(code, list.Start + list.Length);
        return new CompleteReply(
            [.. list.Items.Select(item => item.Text)],
            start,
            end,
            new CompletionMetadata([
                .. list.Items.Select(item => new TypedCompletion(
                    start,
                    end,
                    item.Text,
                    NameOf(item.Kind),
                    item.Detail
                )),
            ])
        );
    }

    /// <summary>Explains a name.</summary>
    public InspectReply Inspect(InspectRequest request)
    {
        var position = CodePoints.ToUnits(request.Code, request.CursorPos);
        var hover = InspectedPlaces
            .Of(request.Code, position)
            .Select(place => kernel.Value.HoverAt(request.Code, place))
            .FirstOrDefault(found => found is not null);
        var text = hover is null ? null : $"{hover.Signature}\n\n{hover.Summary}".TrimEnd();
        return new InspectReply(
            text is not null,
            text is null ? new MimeBundle([]) : new MimeBundle(MimeTypes.Plain, text),
            new NoMetadata()
        );
    }

    /// <summary>Asks whether Enter should run the code.</summary>
    public static IsCompleteReply IsComplete(IsCompleteRequest request) =>
        CSharpKernel.CompletenessOf(request.Code) switch
        {
            CodeCompleteness.Complete => new IsCompleteReply("complete", ""),
            CodeCompleteness.Invalid => new IsCompleteReply("invalid", ""),
            _ => new IsCompleteReply("incomplete", IndentAfter(request.Code)),
        };

    // JupyterLab uses the names of the Language Server Protocol, in lower case.
    private static string NameOf(CompletionKind kind) =>
        kind switch
        {
            CompletionKind.Namespace => "module",
            CompletionKind.Structure => "struct",
            CompletionKind.Enumeration => "enum",
            CompletionKind.EnumerationMember => "enummember",
            CompletionKind.Delegate => "function",
            CompletionKind.Command => "magic",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string IndentAfter(string code)
    {
        var line = code.TrimEnd().Split('\n')[^1];
        var depth = line.Length - line.TrimStart().Length;
        return new string(' ', line.EndsWith('{') || line.EndsWith('(') ? depth + Indent : depth);
    }
}
