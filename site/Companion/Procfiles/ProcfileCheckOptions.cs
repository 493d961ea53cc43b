using System.CommandLine;
using System.CommandLine.Parsing;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>The argument and the options of <c>procfile check</c>.</summary>
internal sealed class ProcfileCheckOptions
{
    private static readonly string Dialects = string.Join(", ", ProcfileDialect.All.Select(dialect => dialect.Id));

    private readonly Argument<string?> _file = new("file")
    {
        Description = "The Procfile; default: Procfile in this folder",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<ProcfileDialect?> _dialect = new("--dialect")
    {
        Description = $"The tool that reads it: {Dialects}; default: heroku",
        HelpName = "DIALECT",
        CustomParser = ParseDialect,
    };
    private readonly Option<bool> _compare = new("--compare")
    {
        Description = "Read it as every tool does, and report where they differ",
    };
    private readonly Option<string?> _batch = new("--batch")
    {
        Description =
            $"Run a file of cases, one {ProcfileCase.Shape} per line (- is standard input), in every dialect or in --dialect",
        HelpName = "FILE.jsonl",
    };
    private readonly Option<OutputFormat> _format = FormatOption.Create();

    /// <summary>Adds them to the verb.</summary>
    public ProcfileCheckOptions(Command command)
    {
        command.Add(_file);
        command.Add(_dialect);
        command.Add(_compare);
        command.Add(_batch);
        command.Add(_format);
        command.Validators.Add(RefuseConflicts);
    }

    /// <summary>The Procfile.</summary>
    public string File(ParseResult parsed) => parsed.GetValue(_file) ?? "Procfile";

    /// <summary>The tool that reads it; null if none is named.</summary>
    public ProcfileDialect? Dialect(ParseResult parsed) => parsed.GetValue(_dialect);

    /// <summary>Whether to compare all tools.</summary>
    public bool IsCompared(ParseResult parsed) => parsed.GetValue(_compare);

    /// <summary>The file of cases; null for one Procfile.</summary>
    public string? Batch(ParseResult parsed) => parsed.GetValue(_batch);

    /// <summary>The format of the result.</summary>
    public OutputFormat Format(ParseResult parsed) => parsed.GetValue(_format);

    private void RefuseConflicts(CommandResult result)
    {
        var isCompared = result.GetResult(_compare) is { Implicit: false };
        var isBatch = result.GetResult(_batch) is { Implicit: false };
        if (isBatch && (isCompared || result.GetResult(_file) is { Tokens.Count: > 0 }))
        {
            result.AddError("--batch runs the cases in its file: leave out --compare and any other file");
        }
        else if (isCompared && result.GetResult(_dialect) is { Implicit: false })
        {
            result.AddError("--compare reads the file in every dialect: leave out --dialect");
        }
    }

    private static ProcfileDialect? ParseDialect(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (ProcfileDialect.Find(written) is { } dialect)
        {
            return dialect;
        }

        var nearest = Suggestion.Nearest(written, ProcfileDialect.All.Select(each => each.Id)) is { } meant
            ? $"; did you mean '{meant}'?"
            : ";";
        result.AddError($"--dialect: '{written}' is not a dialect{nearest} choose from: {Dialects}");
        return null;
    }
}
