using Companion.Simulations.Text;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Gunicorn's startup until it has its settings (<c>Application.load_config</c>), step by step.</summary>
internal sealed class OptionsReader(IReadOnlyDictionary<string, string> environment)
{
    private readonly Dictionary<string, SettingValue> _values = new(StringComparer.Ordinal);

    public GunicornOptions Read(IReadOnlyList<string> arguments)
    {
        SetDefaults();
        var line = ArgumentParser.Parse(arguments);
        var variable = ArgumentParser.Parse(ShellSplit.Split(environment.GetValueOrDefault("GUNICORN_CMD_ARGS", "")));
        Set(variable);
        Set(line);

        var application = line.Words.FirstOrDefault();
        var configFile = line.Last("config") ?? variable.Last("config");
        var mayBeNamedElsewhere = !string.IsNullOrEmpty(configFile) || line.Last("paste") is not null;
        return application is null && !mayBeNamedElsewhere
            ? throw GunicornExitException.Error("No application module specified.")
            : Options(application, configFile);
    }

    private void SetDefaults()
    {
        // The class body that reads WEB_CONCURRENCY runs on import, before any code can catch the error.
        var concurrency = environment.GetValueOrDefault("WEB_CONCURRENCY", "1");
        var workers =
            PythonInteger.Parse(concurrency)
            ?? throw GunicornExitException.Uncaught(
                $"ValueError: invalid literal for int() with base 10: {PythonText.Quote(concurrency)}"
            );
        foreach (var setting in Settings.All)
        {
            if (setting.Default is { } value)
            {
                _values[setting.Name] = new SettingValue(value, PythonInteger.Parse(value));
            }
        }

        _values["workers"] = SettingValidator.Count(workers);
        var port = environment.GetValueOrDefault("PORT");
        _values["bind"] = SettingValidator.List([port is null ? "127.0.0.1:8000" : $"0.0.0.0:{port}".TrimEnd()]);
        if (environment.GetValueOrDefault("FORWARDED_ALLOW_IPS") is { } addresses)
        {
            _values["forwarded_allow_ips"] = SettingValidator.List(SettingValidator.CommaParts(addresses));
        }
    }

    private void Set(ParsedArguments arguments)
    {
        foreach (var setting in Settings.All)
        {
            if (arguments[setting] is { } values)
            {
                _values[setting.Name] = SettingValidator.Validate(setting, values);
            }
        }
    }

    private GunicornOptions Options(string? application, string? configFile) =>
        new()
        {
            Application = application,
            Workers = Number("workers"),
            Threads = Number("threads"),
            WorkerClass = _values["worker_class"].Text,
            Bind = [.. _values["bind"].Items!.Select(BindAddress.Parse)],
            TimeoutSeconds = Number("timeout"),
            GracefulTimeoutSeconds = Number("graceful_timeout"),
            KeepAliveSeconds = Number("keepalive"),
            Backlog = Number("backlog"),
            ConfigFile = string.IsNullOrEmpty(configFile) ? null : configFile,
            Settings = _values.ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal),
        };

    private int Number(string name) => Numbers.Saturate(_values[name].Number!.Value);
}
