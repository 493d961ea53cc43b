using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;

namespace Companion.CommandLine.Notebooks;

/// <summary>The options of <c>companion notebook run</c>.</summary>
internal sealed class NotebookRunOptions
{
    private static readonly RunLimits Defaults = new();

    private readonly Argument<string[]> _files = new("file")
    {
        Description = "The notebooks: .ipynb or .dib",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the results to this .ipynb instead",
        HelpName = "FILE",
    };
    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = $"How long a cell may run; default: {Defaults.CellTime.TotalSeconds:0}",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => Defaults.CellTime.TotalSeconds,
        CustomParser = Number("--timeout", 0.001, 86_400),
    };
    private readonly Option<double> _memory = new("--memory")
    {
        Description = $"How much memory the cells of a notebook may use; default: {Defaults.Memory >> 20}",
        HelpName = "MB",
        DefaultValueFactory = _ => Defaults.Memory >> 20,
        CustomParser = Number("--memory", 100, 1 << 20),
    };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print only errors" };

    /// <summary>Adds the options to the verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_output);
        command.Add(_timeout);
        command.Add(_memory);
        command.Add(_quiet);
        _output.Validators.Add(ValidateOutput);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_output) is { Implicit: false } && result.GetResult(_files) is { Tokens.Count: > 1 })
            {
                result.AddError("--output accepts the results of one notebook only: name one");
            }
        });
    }

    /// <summary>The notebooks to run.</summary>
    public string[] Files(ParseResult parsed) => parsed.GetRequiredValue(_files);

    /// <summary>Where the results go; null for the notebook itself.</summary>
    public string? Output(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>Whether to print only errors.</summary>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>The limits of cells.</summary>
    public RunLimits Limits(ParseResult parsed) =>
        new()
        {
            CellTime = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
            Memory = (long)parsed.GetValue(_memory) << 20,
        };

    private static void ValidateOutput(OptionResult result)
    {
        if (result.Tokens is [var token] && NotebookFormat.FromPath(token.Value) != NotebookFormat.Ipynb)
        {
            result.AddError($"--output: '{token.Value}' cannot hold results: name an .ipynb file");
        }
    }

    private static Func<ArgumentResult, double> Number(string name, double least, double most) =>
        result =>
        {
            var written = result.Tokens.Single().Value;
            if (
                !double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                || !(number >= least && number <= most)
            )
            {
                result.AddError($"{name}: '{written}' is not a number from {least} to {most}");
            }

            return number;
        };
}
