using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Gunicorn;
using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>The options of <c>gunicorn simulate</c>.</summary>
internal sealed class GunicornSimulateOptions
{
    private const double DefaultSeconds = 60;
    private const ulong DefaultSeed = 1;
    private const int MostWorkers = 10_000;

    private readonly Option<int> _workers = new("--workers")
    {
        Description = "The number of worker processes, as in gunicorn --workers",
        HelpName = "N",
        Required = true,
        CustomParser = ParseWorkers,
    };
    private readonly Option<double> _rate = new("--rate")
    {
        Description = "The average number of requests per second; they arrive at random",
        HelpName = "R",
        Required = true,
        CustomParser = ParseNumber,
    };
    private readonly Option<double> _service = new("--service-ms")
    {
        Description = "How many milliseconds a worker needs for a request",
        HelpName = "S",
        Required = true,
        CustomParser = ParseNumber,
    };
    private readonly Option<double> _seconds = new("--seconds")
    {
        Description = $"For how many seconds requests arrive; default: {DefaultSeconds}",
        HelpName = "T",
        CustomParser = ParseNumber,
        DefaultValueFactory = _ => DefaultSeconds,
    };
    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = $"The seed of the random requests; the same seed gives the same requests; default: {DefaultSeed}",
        HelpName = "X",
        DefaultValueFactory = _ => DefaultSeed,
        CustomParser = ParseSeed,
    };
    private readonly Option<int> _cores = new("--cores")
    {
        Description = "The server's processor cores, for the advice; default: this machine's",
        HelpName = "C",
        CustomParser = ParseCores,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };
    private readonly Option<OutputFormat> _format = FormatOption.Create();

    /// <summary>Adds the options to the verb.</summary>
    public GunicornSimulateOptions(Command command)
    {
        foreach (var option in (Option[])[_workers, _rate, _service, _seconds, _seed, _cores, _format])
        {
            command.Add(option);
        }
    }

    public int Workers(ParseResult parsed) => parsed.GetValue(_workers);

    public int Cores(ParseResult parsed) => parsed.GetValue(_cores);

    public OutputFormat Format(ParseResult parsed) => parsed.GetValue(_format);

    /// <summary>The load that the command line describes.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="problem">Why there is no such load; null if there is one.</param>
    public RequestLoad? Load(ParseResult parsed, out string? problem)
    {
        try
        {
            problem = null;
            return new RequestLoad(
                parsed.GetValue(_rate),
                Seconds(parsed.GetValue(_seconds)),
                Seconds(parsed.GetValue(_service) / 1000),
                parsed.GetValue(_seed)
            );
        }
        catch (ArgumentOutOfRangeException exception)
        {
            var option = exception.ParamName switch
            {
                "requestsPerSecond" => _rate.Name,
                "service" => _service.Name,
                _ => _seconds.Name,
            };
            problem = $"{option}: {exception.Message.Split(" (Parameter", 2)[0]}";
            return null;
        }
    }

    // A number too large for a time span is outside every range anyway.
    private static TimeSpan Seconds(double seconds) =>
        double.Abs(seconds) < 1e9 ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;

    // An error that Gunicorn itself reports keeps its message.
    private static int ParseWorkers(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        var answer = GunicornOptions.Parse([$"--workers={written}", "project.wsgi"], new Dictionary<string, string>());
        if (answer is { Options.Workers: <= MostWorkers and var number })
        {
            return number;
        }

        result.AddError(
            answer.Exit is { } exit
                ? $"--workers: '{written}' is not a number of workers; Gunicorn says: {exit.Message}"
                : $"--workers: the simulation supports at most {MostWorkers} workers"
        );
        return 0;
    }

    private static double ParseNumber(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (
            double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
        )
        {
            return number;
        }

        result.AddError($"{OptionName(result)}: '{written}' is not a number");
        return 0;
    }

    private static ulong ParseSeed(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (!ulong.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            result.AddError($"--seed: '{written}' is not a whole number from 0 to {ulong.MaxValue}");
        }

        return number;
    }

    private static int ParseCores(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (
            !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number is 0 or > MostWorkers
        )
        {
            result.AddError($"--cores: '{written}' is not a whole number from 1 to {MostWorkers}");
        }

        return number;
    }

    private static string OptionName(ArgumentResult result) => ((OptionResult)result.Parent!).Option.Name;
}
