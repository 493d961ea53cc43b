using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Running.Caching;

/// <summary>An output, as the cache's files hold it: of the kinds that a run leaves.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Stream), "stream")]
[JsonDerivedType(typeof(Display), "display")]
[JsonDerivedType(typeof(Result), "result")]
[JsonDerivedType(typeof(Error), "error")]
internal abstract record KeptOutput
{
    public static KeptOutput Of(NotebookOutput output) =>
        output switch
        {
            StreamOutput stream => new Stream(stream.Name, stream.Text),
            DisplayOutput display => new Display(display.Data),
            ResultOutput result => new Result(result.Data),
            ErrorOutput error => new Error(error.Name, error.Message, error.Traceback),
            _ => throw new ArgumentOutOfRangeException(nameof(output)),
        };

    public abstract NotebookOutput ToOutput(int executionCount);

    internal sealed record Stream(string Name, string Text) : KeptOutput
    {
        public override NotebookOutput ToOutput(int executionCount) => new StreamOutput(Name, Text);
    }

    internal sealed record Display(MimeBundle Data) : KeptOutput
    {
        public override NotebookOutput ToOutput(int executionCount) => new DisplayOutput(Data);
    }

    internal sealed record Result(MimeBundle Data) : KeptOutput
    {
        public override NotebookOutput ToOutput(int executionCount) => new ResultOutput(Data, executionCount);
    }

    internal sealed record Error(string Name, string Message, ImmutableArray<string> Traceback) : KeptOutput
    {
        public override NotebookOutput ToOutput(int executionCount) => new ErrorOutput(Name, Message, Traceback);
    }
}
