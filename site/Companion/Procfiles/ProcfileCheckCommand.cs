using System.CommandLine;
using System.CommandLine.Parsing;
using Companion.CommandLine.Reporting;
using Companion.Content.Sources;
using Companion.Simulations.Procfiles;

namespace Companion.CommandLine.Procfiles;

/// <summary><c>companion procfile check</c>.</summary>
internal static class ProcfileCheckCommand
{
    private static readonly string Dialects = string.Join(", ", ProcfileDialect.All.Select(dialect => dialect.Id));

    public static Command Create()
    {
        var file = new Argument<string?>("file")
        {
            Description = "The Procfile; default: Procfile in this folder",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var dialect = new Option<ProcfileDialect?>("--dialect")
        {
            Description = $"The tool that reads it: {Dialects}; default: heroku",
            HelpName = "DIALECT",
            CustomParser = ParseDialect,
        };
        var compare = new Option<bool>("--compare")
        {
            Description = "Read it as every tool does, and say where they differ",
        };
        var batch = new Option<string?>("--batch")
        {
            Description =
                $"Answer cases, a line {ProcfileCase.Shape} each (- is standard input), in every dialect, or in --dialect",
            HelpName = "FILE.jsonl",
        };
        var format = FormatOption.Create();
        var command = new Command(
            "check",
            "Print the processes of a Procfile, and what is to be said of it before it is pushed."
        )
        {
            file,
            dialect,
            compare,
            batch,
            format,
        };
        command.Validators.Add(result =>
        {
            var isCompared = result.GetResult(compare) is { Implicit: false };
            var isBatch = result.GetResult(batch) is { Implicit: false };
            if (isBatch && (isCompared || result.GetResult(file) is { Tokens.Count: > 0 }))
            {
                result.AddError("--batch answers what is in its file: leave out --compare and any other file");
            }
            else if (isCompared && result.GetResult(dialect) is { Implicit: false })
            {
                result.AddError("--compare reads the file in every dialect: leave out --dialect");
            }
        });
        command.SetReportingAction(parsed =>
        {
            if (parsed.GetValue(batch) is { } cases)
            {
                return ProcfileCheckBatch.Run(cases, parsed.GetValue(dialect));
            }

            var path = parsed.GetValue(file) ?? "Procfile";
            var source = ProcfileSource.FromBytes(InputFile.Read(path, path), path);
            return parsed.GetValue(compare)
                ? ProcfileCheckComparison.Run(source, parsed.GetValue(format))
                : ProcfileCheck.Run(
                    source,
                    parsed.GetValue(dialect) ?? ProcfileDialect.Heroku,
                    parsed.GetValue(format)
                );
        });
        return command;
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
        result.AddError($"--dialect: '{written}' is not a dialect{nearest} these are: {Dialects}");
        return null;
    }
}
