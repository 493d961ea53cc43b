using System.CommandLine;

namespace Companion.CommandLine.Kernels;

/// <summary><c>companion kernel install</c>.</summary>
internal static class KernelInstallCommand
{
    public static Command Create()
    {
        var place = new KernelSpecOptions();
        var force = new Option<bool>("--force") { Description = "Replace another program's kernel" };
        var command = new Command("install", "Install the kernel, so that Jupyter opens C# notebooks.") { force };
        place.AddTo(command);
        command.SetKernelSpecAction(parsed =>
            Console.WriteLine(
                $"installed: {place.Folder(parsed).Install(KernelStartCommand.Launch, parsed.GetValue(force))}"
            )
        );
        return command;
    }
}
