using System.Runtime.CompilerServices;

namespace Companion.Testing;

/// <summary>
/// Compares a text with a snapshot next to the test, with the file names that Verify uses
/// (<c>Class.Method.verified.html</c>). A missing snapshot fails the test; <c>UPDATE_SNAPSHOTS=1</c> writes it.
/// </summary>
public static class Golden
{
    public static void Match(
        string actual,
        string extension = "txt",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = ""
    )
    {
        var name = Path.Combine(
            Path.GetDirectoryName(testFile)!,
            "Snapshots",
            $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}"
        );
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, text);
            return;
        }

        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        throw new GoldenMismatchException(verified, received, File.Exists(verified));
    }
}
