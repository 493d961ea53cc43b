using System.Diagnostics;
using System.Text;

namespace Companion.Simulations.Tests.Procfiles.Tools;

/// <summary>
/// Runs a real tool once. If it is not installed, the test fails with a message that says what to install.
/// </summary>
internal static class ExternalTool
{
    public static ToolAnswer Run(
        string program,
        string package,
        IEnumerable<string> arguments,
        string input = "",
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null,
        TimeSpan? limit = null
    )
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var name in (string[])["PORT", "WEB_CONCURRENCY", "GUNICORN_CMD_ARGS", "FORWARDED_ALLOW_IPS"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Start(start, package);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var time = limit ?? TimeSpan.FromMinutes(2);
        if (!process.WaitForExit(time))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not answer within {time}");
        }

        return new ToolAnswer(process.ExitCode, output.Result, errors.Result);
    }

    private static Process Start(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException(
                $"{start.FileName} is not installed: apt-get install {package}",
                exception
            );
        }
    }
}
