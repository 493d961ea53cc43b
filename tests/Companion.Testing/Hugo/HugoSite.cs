using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Companion.Testing.Hugo;

/// <summary>A Hugo site in a temporary folder, built by the real Hugo.</summary>
public sealed class HugoSite : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hugo-site-");

    /// <summary>
    /// Writes a file of the site, such as <c>content/page.md</c>, as UTF-8 and with unchanged line ends.
    /// </summary>
    public HugoSite Write(string path, string text)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Utf8);
        return this;
    }

    /// <summary>Builds the site into an empty folder.</summary>
    /// <exception cref="HugoMissingException">Hugo is not installed.</exception>
    public HugoBuild Build(params IEnumerable<string> arguments)
    {
        var output = Path.Combine(_root.FullName, "public");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        var (exitCode, log) = Run(["--source", _root.FullName, "--destination", output, "--quiet", .. arguments]);
        return new HugoBuild(exitCode == 0, log, output);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static (int ExitCode, string Log) Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("hugo", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        try
        {
            using var process = Process.Start(start)!;

            // Read both streams at once: Hugo would wait forever if the unread one were full.
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception exception)
        {
            throw new HugoMissingException(exception);
        }
    }
}
